import type { BoundedProcess, RequestOutcome } from '../bounded/bounded-process';
import { CompilerLane } from './compiler-lane';
import { ANSWERED, CPU_LIMIT, fakeProcess } from './compiler-process.fixture';

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
  ['answered at once, is not asked for again', [ANSWERED], 'answered', 1],
  ['that took the CPU time, has no second try', [CPU_LIMIT, ANSWERED], 'killed', 2],
  ['that took the wall time, may have waited for others', [WALL, ANSWERED], 'answered', 2],
  ['that took the memory, may have met what others left', [MEMORY, ANSWERED], 'answered', 2],
  ['whose process died, may not have done it', [CRASHED, ANSWERED], 'answered', 2],
  ['whose process died twice, did it', [CRASHED, CRASHED], 'killed', 3],
  ['that took the memory twice, did it', [MEMORY, MEMORY], 'killed', 3],
])('a text %s', async (_, outcomes, kind, started) => {
  const made = processes([...outcomes]);
  const lane = new CompilerLane(false, made.start);
  expect((await lane.compile('')).kind).toBe(kind);
  expect(made.started).toBe(started);
  await lane.close();
});

test('a compiler that cannot be started is tried twice, says why, and is tried with the next text', async () => {
  const troubles = ['no memory', 'no memory'];
  const made = processes([ANSWERED]);
  const lane = new CompilerLane(false, async () => troubles.shift() ?? made.start());
  expect(await lane.compile('')).toEqual({ kind: 'unavailable', reason: 'no memory' });
  expect(await lane.compile('')).toMatchObject({ kind: 'answered', body: { code: 'code' } });
  await lane.close();
});
