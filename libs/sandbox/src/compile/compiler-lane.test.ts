import type { BoundedProcess, RequestOutcome } from '../bounded/bounded-process';
import type { CompilerAnswer } from './compiled';
import { CompilerLane } from './compiler-lane';
import { answered, fakeProcess } from './compiler-process.fixture';

const COMPILED = answered({ kind: 'compiled', code: 'code' });
const INTERRUPTED = answered({ kind: 'interrupted' });
const CPU: RequestOutcome = { kind: 'time-limit', limit: 'cpu' };
const WALL: RequestOutcome = { kind: 'time-limit', limit: 'wall' };
const MEMORY: RequestOutcome = { kind: 'memory-limit', detail: '' };
const CRASHED: RequestOutcome = { kind: 'crashed', detail: '' };

/** Processes that end as told, one after another; how often one was started. */
function processes(outcomes: RequestOutcome[]): { start: () => Promise<BoundedProcess>; started: number } {
  const made = {
    started: 0,
    start: async (): Promise<BoundedProcess> => {
      made.started += 1;
      return fakeProcess(async () => outcomes.shift() ?? CRASHED);
    },
  };
  return made;
}

test.each<[string, RequestOutcome[], string, number]>([
  ['answered at once, is not asked for again', [COMPILED], 'compiled', 1],
  ['that was interrupted, has no second try', [INTERRUPTED, COMPILED], 'interrupted', 1],
  ['answered with what is no answer, is our fault', [answered('?' as unknown as CompilerAnswer)], 'unavailable', 1],
  ['that took the CPU time, has no second try', [CPU, COMPILED], 'killed', 2],
  ['that took the wall time, may have waited for others', [WALL, COMPILED], 'compiled', 2],
  ['that took the memory, may have met what others left', [MEMORY, COMPILED], 'compiled', 2],
  ['whose process died, may not have done it', [CRASHED, COMPILED], 'compiled', 2],
  ['whose process died twice, did it', [CRASHED, CRASHED], 'killed', 3],
  ['that took the memory twice, did it', [MEMORY, MEMORY], 'killed', 3],
])('a text %s', async (_, outcomes, kind, started) => {
  const made = processes([...outcomes]);
  const lane = new CompilerLane({ cpuMs: 1, restsAfterwards: false, startProcess: made.start });
  expect((await lane.compile('')).kind).toBe(kind);
  expect(made.started).toBe(started);
  await lane.close();
});

test('a compiler that cannot be started is tried twice, says why, and is tried with the next text', async () => {
  const troubles = ['no memory', 'no memory'];
  const made = processes([COMPILED]);
  const lane = new CompilerLane({ cpuMs: 1, restsAfterwards: false, startProcess: async () => troubles.shift() ?? made.start() });
  expect(await lane.compile('')).toMatchObject({ kind: 'unavailable', reason: 'no memory' });
  expect(await lane.compile('')).toMatchObject({ kind: 'compiled', code: 'code' });
  await lane.close();
});
