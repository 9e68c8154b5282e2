import type { Check, ExerciseBundle } from '@gradus/exercise';
import type { Value } from '@gradus/values';
import { toleranceOf } from '../compare/compare-case';
import type { GradientCheck } from '../compare/gradient';
import { findPart } from '../compare/part';
import type { Engine } from '../engine';
import type { PlannedCase } from '../plan';
import { prepareCases } from '../prepare-cases';
import type { ExemptCheck, ToleranceMargin } from './report';
import { type Collected, collectRightAnswers } from './right-answers';
import type { Sample } from './tolerance-bounds';
import { changed, errorOf, isSame, isWhole, tensorsOf } from './tolerance-error';
import { judgeMargin, marginOf } from './tolerance-margin';

export interface ToleranceProof {
  readonly findings: readonly string[];
  readonly margins: readonly ToleranceMargin[];
  readonly exempt: readonly ExemptCheck[];
}

type NumericCheck = Extract<Check, { kind: 'close' | 'curve' }>;

/**
 * Shows that each tolerance lies between what is right and what is wrong. Right, against the arbiter in float64: the reference
 * in float32 and on every backend, and every solution. Wrong: half precision, an error of 1 %, and 0 in the place of the smallest value.
 */
export async function proveTolerances(bundle: ExerciseBundle, engine: Engine, seed: number): Promise<ToleranceProof> {
  const cases = await prepareCases({ bundle, hidden: { seed } }, engine);
  if (cases.kind !== 'ok') return refused('no expected values: see the other proofs');
  const { planned } = cases.value;
  const collected = await collectRightAnswers({ bundle, engine, planned, hiddenSeed: seed });
  if (typeof collected === 'string') return refused(collected);
  const proofs = bundle.spec.groups.flatMap((group) => {
    // By name: what was prepared before may stem from another reading of the same exercise.
    const ofGroup = planned.filter((one) => one.group.id === group.id);
    return group.checks.map((check) => proveCheck(check, { group: group.id, planned: ofGroup, collected, bundle }));
  });
  return {
    findings: proofs.flatMap(({ findings }) => findings),
    margins: proofs.flatMap(({ margins }) => margins),
    exempt: proofs.flatMap(({ exempt }) => exempt),
  };
}

function refused(finding: string): ToleranceProof {
  return { findings: [finding], margins: [], exempt: [] };
}

const NOTHING: ToleranceProof = { findings: [], margins: [], exempt: [] };

interface CheckContext {
  readonly group: string;
  readonly planned: readonly PlannedCase[];
  readonly collected: Collected;
  readonly bundle: ExerciseBundle;
}

function proveCheck(check: Check, context: CheckContext): ToleranceProof {
  const { group } = context;
  switch (check.kind) {
    case 'close':
    case 'curve':
      return proveNumeric(check, context);
    case 'gradient': {
      const why = 'against central differences of the student\'s own function; an error of 1 % must show';
      return { findings: judgeGradient(check, context), margins: [], exempt: [{ group, check: 'gradient', why }] };
    }
    case 'metric':
      return { ...NOTHING, exempt: [{ group, check: `metric ${check.metric}`, why: `its margin of ${check.margin} is a choice` }] };
    case 'shape':
    case 'finite':
    case 'unchanged':
    case 'property':
      return NOTHING;
  }
}

function proveNumeric(check: NumericCheck, { group, planned, collected, bundle }: CheckContext): ToleranceProof {
  const name = check.output === undefined ? check.kind : `${check.kind} of ${check.output}`;
  const samples = planned.map((one) => sampleOf(one, check.output, collected));
  const exempt = (why: string): ToleranceProof => ({ ...NOTHING, exempt: [{ group, check: name, why }] });
  if (!samples.some(holdsNumbers)) return exempt('holds no numbers');
  const tolerance = toleranceOf(check, bundle.spec.tolerance);
  if (samples.every(isExact)) {
    const errors = samples.filter(holdsNumbers).map(({ exact }) => errorOf(changed(exact, oneMore), exact, tolerance));
    const findings = errors.some((error) => error <= 1) ? [`group ${group}, ${name}: too wide: an error of 1 in a whole number would pass`] : [];
    return { ...exempt('whole numbers, the same in every right answer; an error of 1 must show'), findings };
  }
  const margin = { group, check: name, ...marginOf(samples, tolerance) };
  return { findings: judgeMargin(margin), margins: [margin], exempt: [] };
}

function sampleOf({ id }: PlannedCase, output: string | undefined, { exact, right }: Collected): Sample {
  const numbersOf = (answer: Value): Sample['exact'] => tensorsOf(findPart(answer, output));
  const expected = exact.get(id);
  return {
    exact: expected === undefined ? [] : numbersOf(expected),
    // A solution without an answer does not score, which another proof tells.
    right: right.flatMap(({ by, answers }) => {
      const answer = answers.get(id);
      return answer === undefined ? [] : [{ by, tensors: numbersOf(answer) }];
    }),
  };
}

function holdsNumbers({ exact }: Sample): boolean {
  return exact.some(({ data }) => data.length > 0);
}

/** Counts, classes, sizes: no way to compute them gives a fraction. */
function isExact({ exact, right }: Sample): boolean {
  return isWhole(exact) && right.every(({ tensors }) => isSame(tensors, exact));
}

/** Of a large number 1 % more: it may be compared by its leading digits. */
function oneMore(x: number): number {
  return x + Math.max(1, Math.abs(x) / 100);
}

/** Central differences are wide by nature, but an error of 1 % must show in them, too. */
function judgeGradient({ rtol, atol }: GradientCheck, { planned, collected }: CheckContext): string[] {
  return planned.flatMap(({ id }) => {
    const exact = tensorsOf(collected.exact.get(id));
    const wrong = changed(exact, (x) => x * 1.01);
    const error = errorOf(wrong, exact, { rtol, atol, scale: 'element' });
    return error > 1 || isSame(exact, wrong) ? [] : [`case ${id}, gradient: too wide: an error of 1 % would pass (${error.toPrecision(2)} of it)`];
  });
}
