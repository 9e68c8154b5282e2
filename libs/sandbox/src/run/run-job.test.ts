import type { BoundedProcess, Message, RequestOutcome } from '../bounded/bounded-process';
import type { Job } from '../sandbox';
import { runJob } from './run-job';

const JOB: Job = {
  person: 'ann',
  program: { code: '' },
  exports: ['f'],
  cases: [0, 1].map((i) => ({ id: `c${i}`, calls: [{ export: 'f', args: [] }] })),
  limits: { cpuSeconds: 1, memoryMiB: 512 },
  randomSeed: 1,
};

const message = (body: unknown, ...numbers: number[]): Message => ({ body, numbers: Float64Array.from(numbers) });
const started = message({ event: 'started' });
const loaded = message({ event: 'loaded', missing: [] });
const returned = (skeleton: string, count: number, ...numbers: number[]): Message =>
  message({ event: 'case', case: { kind: 'returned', outputs: [{ skeleton, numbers: count }], changed: [], console: [], timeMs: 1 } }, ...numbers);
const good = returned('["n",[]]', 1, 5);
const done: RequestOutcome = { kind: 'answered', answer: message({ answer: 'done', spoilt: false }) };

/** A runner that a program has taken over: it says what it likes. What cannot be read ends it, as in a real process. */
function takenOver(events: readonly Message[], outcome: RequestOutcome): BoundedProcess {
  return {
    pid: 1, isAlive: true, ready: Promise.resolve(undefined), exited: Promise.resolve(),
    stat: () => undefined,
    kill: () => undefined,
    request: (_message, _limits, onEvent) => {
      try {
        for (const event of events) onEvent?.(event);
        return Promise.resolve(outcome);
      } catch {
        return Promise.resolve({ kind: 'crashed', detail: 'it said what cannot be read' });
      }
    },
  };
}

test('an honest transcript becomes the outcome', async () => {
  const run = await runJob(takenOver([started, loaded, good, good], done), JOB, () => undefined);
  expect(run).toMatchObject({ isClean: true, outcome: { kind: 'ran', cases: [{ kind: 'returned' }, { kind: 'returned' }] } });
});

test.each<[string, Message[], RequestOutcome]>([
  ['a case is left out', [started, loaded, good], done],
  ['a skeleton is no JSON', [started, loaded, good, returned('[', 0)], done],
  ['a tensor has more elements than numbers came', [started, loaded, good, returned('["n",[1000000000]]', 1, 5)], done],
  ['numbers are left over', [started, loaded, good, returned('["n",[]]', 2, 5, 6)], done],
  ['a shape is no shape', [started, loaded, good, returned('["n",[-1]]', 0)], done],
  ['the event is unknown', [started, loaded, good, message({ event: 'score', score: 1 })], done],
  ['a verdict is made up', [started, loaded, good, message({ event: 'case', case: { kind: 'passed' } })], done],
  ['the answer is nothing', [started, loaded, good], { kind: 'answered', answer: message(null) }],
])('where %s, the case that was running has crashed', async (_, events, outcome) => {
  const run = await runJob(takenOver(events, outcome), JOB, () => undefined);
  expect(run).toMatchObject({ isClean: false, outcome: { kind: 'ran', cases: [{ kind: 'returned' }, { kind: 'ended', verdict: 'crashed' }] } });
});

test('more cases than the job has change no result', async () => {
  const run = await runJob(takenOver([started, loaded, good, good, good], done), JOB, () => undefined);
  expect(run).toMatchObject({ isClean: false, outcome: { cases: [{ kind: 'returned' }, { kind: 'returned' }] } });
});

test('a death while loading is a failure to load', async () => {
  const run = await runJob(takenOver([started], { kind: 'memory-limit', detail: '' }), JOB, () => undefined);
  expect(run.outcome).toMatchObject({ kind: 'load-failed', verdict: 'memory-limit' });
});

test('a death before the program began is our fault', async () => {
  const run = await runJob(takenOver([], { kind: 'crashed', detail: 'ended with SIGKILL' }), JOB, () => undefined);
  expect(run.outcome).toMatchObject({ kind: 'unavailable' });
});
