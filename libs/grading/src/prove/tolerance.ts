import type { Check, ExerciseBundle } from '@gradus/exercise';
import type { PreparedGroup } from '@gradus/reference';
import type { CaseOutcome } from '@gradus/sandbox';
import { type Tensor, type Value, isClose } from '@gradus/values';
import { toleranceOf } from '../compare/compare-case';
import { type ScaledTolerance, elementTolerance } from '../compare/close';
import { findPart } from '../compare/part';
import type { GradientCheck } from '../compare/gradient';
import type { Engine } from '../engine';
import { type PlannedCase, jobCase } from '../plan';
import { prepareCases } from '../prepare-cases';
import { toHalf } from './half-precision';
import type { ToleranceMargin } from './report';

/** A right answer may use half of the tolerance at most: reference and student may err in opposite directions. */
const NEEDED_AT_MOST = 0.5;

type NumericCheck = Extract<Check, { kind: 'close' | 'curve' }>;

/**
 * Shows that each tolerance lies between what is right and what is wrong: the float64 arbiter and every solution need at most
 * half of it, the expected values rounded to half precision and those 1 % off are refused. Whole numbers alone (counts, sizes) are
 * exact in half precision; of them, 1 more is refused. Words are exempt.
 */
export async function proveTolerances(
  bundle: ExerciseBundle,
  engine: Engine,
  seed: number,
): Promise<{ findings: string[]; margins: ToleranceMargin[] }> {
  const cases = await prepareCases({ bundle, hidden: { seed } }, engine);
  if (cases.kind !== 'ok') return { findings: ['no expected values: see the other proofs'], margins: [] };
  const arbiter = await arbiterValues(bundle, engine, cases.value.planned, seed);
  if (typeof arbiter === 'string') return { findings: [arbiter], margins: [] };
  const solutions = await Promise.all(bundle.solutions.map(({ source }) => answersOf(bundle, engine, source, cases.value.planned)));
  const findings: string[] = [];
  const margins: ToleranceMargin[] = [];
  for (const group of bundle.spec.groups) {
    // By name: what was prepared before may stem from another reading of the same exercise.
    const planned = cases.value.planned.filter((one) => one.group.id === group.id);
    for (const check of group.checks) {
      if (check.kind === 'gradient') findings.push(...judgeGradient(check, planned));
      if (check.kind !== 'close' && check.kind !== 'curve') continue;
      const margin = marginOf(check, planned, (one) => [arbiter.get(one.id), ...solutions.map((answers) => answers.get(one.id))], bundle);
      margins.push(margin);
      findings.push(...judgeMargin(margin));
    }
  }
  return { findings, margins };
}

function judgeMargin({ group, check, needed, half, onePercent }: ToleranceMargin): string[] {
  const at = `group ${group}, ${check}`;
  return [
    ...(needed > NEEDED_AT_MOST ? [`${at}: too tight: a right answer needs ${needed.toPrecision(2)} of it`] : []),
    ...(half !== null && half <= 1 ? [`${at}: too wide: half precision would pass (${half.toPrecision(2)} of it)`] : []),
    ...(onePercent !== null && onePercent <= 1 ? [`${at}: too wide: an error of 1 %, or of 1 in a whole number, would pass (${onePercent.toPrecision(2)} of it)`] : []),
  ];
}

/** Central differences are wide by nature, but an error of 1 % must show in them, too. */
function judgeGradient({ rtol, atol }: GradientCheck, planned: readonly PlannedCase[]): string[] {
  return planned.flatMap(({ id, prepared }) => {
    const expected = tensorsOf(prepared.expected);
    const changed = expected.map((tensor) => ({ ...tensor, data: tensor.data.map((x) => x * 1.01) }));
    const error = errorOf(changed, expected, { rtol, atol, scale: 'element' });
    const isTold = error > 1 || expected.every((tensor) => tensor.data.every((x) => x === 0));
    return isTold ? [] : [`case ${id}, gradient: too wide: an error of 1 % would pass (${error.toPrecision(2)} of it)`];
  });
}

function marginOf(
  check: NumericCheck,
  planned: readonly PlannedCase[],
  rightAnswers: (one: PlannedCase) => ReadonlyArray<Value | undefined>,
  bundle: ExerciseBundle,
): ToleranceMargin {
  const tolerance = toleranceOf(check, bundle.spec.tolerance);
  const parts = planned.map((one) => ({
    expected: tensorsOf(findPart(one.prepared.expected, check.output)),
    right: rightAnswers(one).map((answer) => tensorsOf(answer && findPart(answer, check.output))),
  }));
  const errorsOf = (change: (x: number) => number): number[] => {
    return parts
      .map(({ expected }) => ({ expected, changed: expected.map((tensor) => ({ ...tensor, data: tensor.data.map(change) })) }))
      // What the change leaves as it is, is exact: it proves nothing about the tolerance.
      .filter(({ expected, changed }) => changed.some((tensor, i) => tensor.data.some((x, j) => x !== expected[i]?.data[j])))
      .map(({ expected, changed }) => errorOf(changed, expected, tolerance));
  };
  const isExact = parts.every(({ expected }) => expected.every((tensor) => tensor.data.every(Number.isInteger)));
  return {
    group: planned[0]?.group.id ?? '',
    check: check.output === undefined ? check.kind : `${check.kind} of ${check.output}`,
    rtol: tolerance.rtol,
    atol: tolerance.atol,
    needed: Math.max(0, ...parts.flatMap(({ expected, right }) => right.map((answer) => errorOf(answer, expected, tolerance)))),
    half: isExact ? null : extreme(Math.max, errorsOf(toHalf)),
    onePercent: extreme(Math.min, errorsOf(isExact ? (x) => x + Math.max(1, Math.abs(x) / 100) : (x) => x * 1.01)),
  };
}

function extreme(of: (...errors: number[]) => number, errors: readonly number[]): number | null {
  return errors.length > 0 ? of(...errors) : null;
}

/** Largest error of a tensor's elements in units of its tolerance. */
function errorOf(received: readonly Tensor[], expected: readonly Tensor[], tolerance: ScaledTolerance): number {
  let largest = 0;
  expected.forEach((tensor, i) => {
    const { rtol, atol } = elementTolerance(tensor, tolerance);
    tensor.data.forEach((e, j) => {
      const r = received[i]?.data[j] ?? NaN;
      if (isClose(r, e, { rtol: 0, atol: 0 })) return;
      const error = Math.abs(r - e) / (atol + rtol * Math.abs(e));
      largest = Math.max(largest, Number.isNaN(error) ? Infinity : error);
    });
  });
  return largest;
}

function tensorsOf(value: Value | undefined): Tensor[] {
  switch (value?.kind) {
    case 'tensor':
      return [value];
    case 'list':
      return value.items.flatMap(tensorsOf);
    case 'dictionary':
      // Records are equal whatever the order of their keys.
      return [...value.entries].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, item]) => tensorsOf(item));
    default:
      return [];
  }
}

async function arbiterValues(
  bundle: ExerciseBundle,
  engine: Engine,
  planned: readonly PlannedCase[],
  hiddenSeed: number,
): Promise<ReadonlyMap<string, Value> | string> {
  const values = new Map<string, Value>();
  for (const visibility of ['visible', 'hidden'] as const) {
    const groups = bundle.spec.groups.filter((group) => group.visibility === visibility).map((group) => group.id);
    const seed = visibility === 'visible' ? 1 : hiddenSeed;
    const prepared = await engine.references.prepare({ bundle, groups, seed, precision: 'float64' });
    if (prepared.kind !== 'ok') return prepared.kind === 'unavailable' ? prepared.reason : `${prepared.file}: in float64: ${prepared.message}`;
    prepared.value.forEach((group: PreparedGroup) => group.cases.forEach((one) => values.set(`${group.id}/${one.id}`, one.expected)));
  }
  return planned.every((one) => values.has(one.id)) ? values : 'float64 gave other cases than float32';
}

async function answersOf(
  bundle: ExerciseBundle,
  engine: Engine,
  source: string,
  planned: readonly PlannedCase[],
): Promise<ReadonlyMap<string, Value>> {
  const compiled = await engine.sandbox.compile(source);
  if (compiled.kind !== 'compiled') return new Map();
  const run = await engine.sandbox.run({
    person: `author ${bundle.id}`,
    program: compiled.program,
    exports: Object.keys(bundle.spec.exports),
    cases: planned.map(jobCase),
    limits: engine.limitsOf(bundle.spec),
    randomSeed: 1,
  });
  if (run.kind !== 'ran') return new Map();
  return new Map(planned.flatMap((one, i) => entryOf(one.id, run.cases[i])));
}

function entryOf(id: string, outcome: CaseOutcome | undefined): Array<readonly [string, Value]> {
  const answer = outcome?.kind === 'returned' ? outcome.outputs[0] : undefined;
  return answer ? [[id, answer]] : [];
}
