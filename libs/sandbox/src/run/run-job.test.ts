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

const message = (body: unknown, numbers: ArrayLike<number> = []): Message => ({ body, numbers: Float64Array.from(numbers) });
const started = message({ event: 'started' });
const loaded = message({ event: 'loaded', missing: [] });
const returned = (skeleton: string, count: number, numbers: ArrayLike<number> = []): Message =>
  message({ event: 'case', case: { kind: 'returned', outputs: [{ skeleton, numbers: count }], changed: [], console: [], timeMs: 1 } }, numbers);
const caseOf = (fields: object): Message =>
  message({ event: 'case', case: { kind: 'returned', outputs: [{ skeleton: '["z"]', numbers: 0 }], changed: [], console: [], timeMs: 1, ...fields } });
const good = returned('["n",[]]', 1, [5]);
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
  ['a tensor has more elements than numbers came', [started, loaded, good, returned('["n",[1000000000]]', 1, [5])], done],
  ['numbers are left over', [started, loaded, good, returned('["n",[]]', 2, [5, 6])], done],
  ['a shape is no shape', [started, loaded, good, returned('["n",[-1]]', 0)], done],
  ['a value has more rows than numbers', [started, loaded, good, returned('["n",[1000000000000000,0]]', 0)], done],
  ['a tensor has a thousand axes', [started, loaded, good, returned(`["n",[${Array(1000).fill(1).join()}]]`, 1, [5])], done],
  ['a list is deeper than an output may be', [started, loaded, good, returned(`${'["l",['.repeat(33)}["z"]${']]'.repeat(33)}`, 0)], done],
  ['records are more than an output may hold', [started, loaded, good, returned(`["l",[${Array(50_001).fill('["d",[]]').join()}]]`, 0)], done],
  ['text is longer than an output may hold', [started, loaded, good, returned(`["s","${'x'.repeat(2 ** 20 + 1)}"]`, 0)], done],
  ['numbers are more than an output may hold', [started, loaded, good, returned('["n",[1000001]]', 1_000_001, new Float64Array(1_000_001))], done],
  ['a skeleton is longer than any output\'s', [started, loaded, good, returned(`["l",[${' '.repeat(10_000_000)}]]`, 0)], done],
  ['a function comes out', [started, loaded, good, returned('["f","() => 1"]', 0)], done],
  ['a foreign type has a long word', [started, loaded, good, returned(`["x","${'x'.repeat(41)}"]`, 0)], done],
  ['an output is left out', [started, loaded, good, caseOf({ outputs: [] })], done],
  ['an argument changed that there is not', [started, loaded, good, caseOf({ changed: [{ argument: 0, after: { skeleton: '["z"]', numbers: 0 } }] })], done],
  ['a console is longer than allowed', [started, loaded, good, caseOf({ console: ['x'.repeat(8000), 'y'.repeat(8000), 'z'.repeat(8000)] })], done],
  ['the event is unknown', [started, loaded, good, message({ event: 'score', score: 1 })], done],
  ['a verdict is made up', [started, loaded, good, message({ event: 'case', case: { kind: 'passed' } })], done],
  ['the answer is nothing', [started, loaded, good], { kind: 'answered', answer: message(null) }],
])('where %s, the case that was running has crashed', async (_, events, outcome) => {
  const run = await runJob(takenOver(events, outcome), JOB, () => undefined);
  expect(run).toMatchObject({ isClean: false, outcome: { kind: 'ran', cases: [{ kind: 'returned' }, { kind: 'ended', verdict: 'crashed' }] } });
});

test('the bits of a NaN carry nothing out', async () => {
  const bits = new BigUint64Array([0x7ff8_dead_beef_0001n]);
  const forged: Message = { body: returned('["n",[1]]', 1).body, numbers: new Float64Array(bits.buffer) };
  const { outcome } = await runJob(takenOver([started, loaded, forged, good], done), JOB, () => undefined);
  const [one] = outcome.kind === 'ran' ? outcome.cases : [];
  const output = one?.kind === 'returned' ? one.outputs[0] : undefined;
  expect(output?.kind === 'tensor' && new BigUint64Array(output.data.buffer)[0]).toBe(0x7ff8_0000_0000_0000n);
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
