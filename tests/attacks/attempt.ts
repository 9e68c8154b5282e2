import type { CompileOutcome, Job, RunOutcome, Sandbox } from '@gradus/sandbox';
import { type Value, fromPlain, isClose, toPlain } from '@gradus/values';
import * as honest from './honest';

/** What became of a program that was run on a small exercise of two functions. */
export type Attempt = Exclude<CompileOutcome, { kind: 'compiled' }> | RunOutcome;

interface AttemptRequest {
  readonly person: string;
  readonly source: string;
  readonly limits: Job['limits'];
}

const ROWS = [[1, 2], [3, 4]];
/** What else an exercise may hand in: no function here needs it, and an attack may look at it. */
const BESIDE: readonly Value[] = [
  { kind: 'function', source: '(x) => x * 2' },
  fromPlain({ text: 'a', numbers: [NaN, -0, Infinity], nothing: undefined, none: null, yes: true }),
];
const inputs = [
  { export: 'softmax', args: [fromPlain([1, 2, 3])], expected: honest.softmax([1, 2, 3]) },
  { export: 'scale', args: [fromPlain(ROWS), fromPlain(2), ...BESIDE], expected: honest.scale(ROWS, 2) },
  { export: 'softmax', args: [fromPlain([0, -1, 5, 0.5])], expected: honest.softmax([0, -1, 5, 0.5]) },
] as const;

export async function attempt(sandbox: Sandbox, { person, source, limits }: AttemptRequest): Promise<Attempt> {
  const compiled = await sandbox.compile(source, person);
  if (compiled.kind !== 'compiled') return compiled;
  const cases = inputs.map((input, i) => ({ id: `case-${i}`, calls: [{ export: input.export, args: input.args }] }));
  return sandbox.run({ person, program: compiled.program, exports: ['softmax', 'scale'], cases, limits, randomSeed: 1 });
}

const VERDICTS = [
  'right', 'wrong', 'export-missing', 'runtime-error', 'time-limit', 'memory-limit', 'output-limit', 'crashed', 'does-not-compile',
  'source-too-large',
] as const;
export type AttemptVerdict = (typeof VERDICTS)[number];

export function isAttemptVerdict(word: string): word is AttemptVerdict {
  return VERDICTS.some((verdict) => verdict === word);
}

/** One word for the whole attempt: the first thing that went wrong, or whether the numbers are right. */
export function verdictOf(attempted: Attempt): AttemptVerdict | 'unavailable' | 'not-run' {
  if (attempted.kind === 'load-failed') return attempted.verdict;
  if (attempted.kind !== 'ran') return attempted.kind;
  if (attempted.missingExports.length > 0) return 'export-missing';
  const bad = attempted.cases.find((one) => one.kind !== 'returned');
  if (bad) return bad.kind === 'ended' ? bad.verdict : 'not-run';
  const right = attempted.cases.every((one, i) => {
    const output = one.kind === 'returned' ? one.outputs[0] : undefined;
    return output !== undefined && equals(output, fromPlain(inputs[i]?.expected));
  });
  return right ? 'right' : 'wrong';
}

/** The attempt without what differs from run to run: its times. */
export function withoutTimes(attempted: Attempt): unknown {
  if (attempted.kind !== 'ran') return attempted;
  const { runMs: _runMs, cases, ...rest } = attempted;
  return { ...rest, cases: cases.map((one) => ({ ...one, timeMs: 0 })) };
}

function equals(output: Value, expected: Value): boolean {
  if (output.kind !== 'tensor' || expected.kind !== 'tensor') return JSON.stringify(toPlain(output)) === JSON.stringify(toPlain(expected));
  return (
    output.shape.join() === expected.shape.join() &&
    output.data.every((x, i) => isClose(x, expected.data[i] ?? NaN, { rtol: 1e-12, atol: 0 }))
  );
}
