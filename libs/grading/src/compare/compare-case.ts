import { type CaseVerdict, type Curve, type Mismatch, type ProgramError, toJsonNumber } from '@gradus/contract';
import type { Check, ExerciseTolerance } from '@gradus/exercise';
import type { Judgement } from '@gradus/reference';
import type { CaseOutcome } from '@gradus/sandbox';
import { type Value, numberSource, scaleOf } from '@gradus/values';
import type { PlannedCase } from '../plan';
import { text } from '../texts';
import { type ScaledTolerance, compareClose, compareFinite } from './close';
import { compareGradient } from './gradient';
import { shown } from './json-value';
import { findPart, partPath } from './part';
import { compareShape } from './shape';

const CURVE_RTOL = 1e-4; // golden/README.md: losses along training

/** What one case came to. */
export interface ComparedCase {
  readonly planned: PlannedCase;
  readonly verdict: CaseVerdict;
  readonly mismatch?: Mismatch;
  readonly error?: ProgramError;
  readonly curves: readonly Curve[];
  readonly console: readonly string[];
  readonly timeMs: number;
}

/** What the author's predicates and metrics said of one output. */
export interface Judgements {
  /** Name of the property → what it said of the student's output. */
  readonly properties: ReadonlyMap<string, Judgement>;
  /** Name of the metric → of the student's output, of the reference's. */
  readonly metrics: ReadonlyMap<string, { readonly own: Judgement; readonly reference: Judgement }>;
}

/** Applies the checks of the case's group in their order; the first that fails is the case's mismatch. */
export function compareCase(
  planned: PlannedCase,
  outcome: CaseOutcome,
  context: { readonly tolerance: ExerciseTolerance; readonly judgements: Judgements },
): ComparedCase {
  if (outcome.kind === 'not-run') return { planned, verdict: 'not-run', curves: [], console: [], timeMs: 0 };
  const base = { planned, curves: [], console: outcome.console, timeMs: outcome.timeMs };
  if (outcome.kind === 'ended') return { ...base, verdict: outcome.verdict, ...errorOf(outcome) };
  const [received, ...forward] = outcome.outputs;
  const { expected } = planned.prepared;
  if (received === undefined) return { ...base, verdict: 'crashed' };
  const shape = compareShape(expected, received, 'out');
  if (shape) return { ...base, verdict: 'wrong', mismatch: { ...shape, ...shown(expected, received) } };
  const curves = curvesOf(planned, received, context.tolerance);
  for (const check of planned.group.checks) {
    const mismatch = applyCheck(check, { planned, received, forward, outcome, ...context });
    if (mismatch) return { ...base, curves, verdict: 'wrong', mismatch };
  }
  return { ...base, curves, verdict: 'passed' };
}

/** What a dying process said may tell of the server; only what the program threw, or our own words of a limit, are passed on. */
function errorOf({ verdict, error }: Extract<CaseOutcome, { kind: 'ended' }>): Pick<ComparedCase, 'error'> {
  return error && verdict !== 'crashed' && verdict !== 'memory-limit' ? { error } : {};
}

interface CheckInput {
  readonly planned: PlannedCase;
  readonly received: Value;
  readonly forward: readonly Value[];
  readonly outcome: Extract<CaseOutcome, { kind: 'returned' }>;
  readonly tolerance: ExerciseTolerance;
  readonly judgements: Judgements;
}

function applyCheck(check: Check, input: CheckInput): Mismatch | undefined {
  const { planned, received, forward, outcome, judgements } = input;
  const { expected } = planned.prepared;
  switch (check.kind) {
    case 'shape':
      return undefined; // settled before any check
    case 'finite':
      return compareFinite(expected, received, 'out');
    case 'unchanged':
      return unchangedMismatch(planned, outcome);
    case 'close':
    case 'curve':
      return comparePart(check, expected, received, toleranceOf(check, input.tolerance));
    case 'gradient':
      return compareGradient(received, forward, check, 'out');
    case 'property':
      return propertyMismatch(judgements.properties.get(check.property), expected, received);
    case 'metric':
      return metricMismatch(check, judgements.metrics.get(check.metric));
  }
}

type NumericCheck = Extract<Check, { kind: 'close' | 'curve' }>;

/** The tolerance of a check: its own fields before the exercise's. Curves are relative to the curve's scale. */
export function toleranceOf(check: NumericCheck, exercise: ExerciseTolerance): ScaledTolerance {
  const atol = check.atol ?? exercise.atol;
  if (check.kind === 'curve') return { rtol: check.rtol ?? CURVE_RTOL, atol, scale: 'tensor' };
  return { rtol: check.rtol ?? exercise.rtol, atol, scale: check.scale ?? exercise.scale };
}

function comparePart(check: NumericCheck, expected: Value, received: Value, tolerance: ScaledTolerance): Mismatch | undefined {
  const path = partPath(check.output);
  const want = findPart(expected, check.output);
  const got = findPart(received, check.output);
  if (!want || !got) return wordMismatch(check.kind, text.partMissing(path));
  const mismatch = compareClose(want, got, path, tolerance);
  return mismatch && { ...mismatch, check: check.kind };
}

function unchangedMismatch(planned: PlannedCase, outcome: CheckInput['outcome']): Mismatch | undefined {
  const change = outcome.changed[0];
  if (!change) return undefined;
  const before = planned.prepared.call.args[change.argument];
  return {
    ...wordMismatch('unchanged', text.modified(change.argument)),
    path: `args[${change.argument}]`,
    ...(before ? shown(before, change.after) : {}),
  };
}

function propertyMismatch(judgement: Judgement | undefined, expected: Value, received: Value): Mismatch | undefined {
  if (judgement?.kind === 'holds') return undefined;
  if (judgement?.kind !== 'broken') throw new Error('a property was not judged');
  return { ...wordMismatch('property', judgement.message), ...shown(expected, received) };
}

function metricMismatch(
  check: Extract<Check, { kind: 'metric' }>,
  judged: { readonly own: Judgement; readonly reference: Judgement } | undefined,
): Mismatch | undefined {
  if (judged?.own.kind !== 'metric' || judged.reference.kind !== 'metric') throw new Error('a metric was not judged');
  const own = judged.own.metric;
  const reference = judged.reference.metric;
  const isGood = check.better === 'higher' ? own >= reference - check.margin : own <= reference + check.margin;
  if (isGood) return undefined;
  return {
    ...wordMismatch('metric', text.metric(numberSource(own), numberSource(reference))),
    first: { index: [], expected: toJsonNumber(reference), received: toJsonNumber(own) },
  };
}

function wordMismatch(check: Mismatch['check'], message: Mismatch['message']): Mismatch {
  return { path: 'out', check, expectedShape: null, receivedShape: null, differing: 1, total: 1, ...(message ? { message } : {}) };
}

function curvesOf(planned: PlannedCase, received: Value, exercise: ExerciseTolerance): Curve[] {
  return planned.group.checks.flatMap((check) => {
    if (check.kind !== 'curve') return [];
    const reference = findPart(planned.prepared.expected, check.output);
    const own = findPart(received, check.output);
    if (reference?.kind !== 'tensor' || own?.kind !== 'tensor') return [];
    const { rtol, atol } = toleranceOf(check, exercise);
    const band = atol + rtol * scaleOf(reference);
    const numbers = (data: Float64Array, by: number): Curve['own'] => Array.from(data, (x) => toJsonNumber(x + by));
    return [{
      id: `${planned.id}/${check.output}`,
      group: planned.group.id,
      own: numbers(own.data, 0),
      reference: numbers(reference.data, 0),
      lower: numbers(reference.data, -band),
      upper: numbers(reference.data, band),
    }];
  });
}
