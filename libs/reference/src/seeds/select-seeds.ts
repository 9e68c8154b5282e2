import type { ExerciseBundle } from '@gradus/exercise';
import { type Value, fromPlain } from '@gradus/values';
import { type PrepareContext, prepareGroup } from '../main/prepare';
import type { AuthorOutcome, JudgeRequest, Judgement, PreparedCase } from '../references';
import { agree } from './agreement';
import { closenessOf } from './closeness';

export interface SeedContext extends PrepareContext {
  readonly judge: (bundle: ExerciseBundle, requests: readonly JudgeRequest[]) => Promise<AuthorOutcome<readonly Judgement[]>>;
}

export interface SeedRequest {
  readonly bundle: ExerciseBundle;
  readonly groups: readonly string[];
  readonly count: number;
}

/** As large as float32's rounding of the inputs. */
const NOISE = 1e-7;
/** So many candidates are tried for each seed wanted, before the author is told. */
const CANDIDATES_PER_SEED = 20;

/** See `References.selectSeeds`. */
export async function selectSeeds(context: SeedContext, { bundle, groups, count }: SeedRequest): Promise<AuthorOutcome<readonly number[]>> {
  const key = ['seeds', bundle.gradingHash, bundle.id, JSON.stringify(groups), String(count), ...context.engine];
  const [kept] = (await context.cache.get(key)) ?? [];
  if (kept?.kind === 'tensor') return { kind: 'ok', value: [...kept.data] };
  const seeds: number[] = [];
  const last = count * CANDIDATES_PER_SEED;
  for (let seed = 1; seeds.length < count; seed += 1) {
    if (seed > last) return tooFew(seeds.length, last);
    const steady = await isSteady(context, { bundle, groups, seed });
    if (steady.kind !== 'ok') return steady;
    if (steady.value) seeds.push(seed);
  }
  await context.cache.put(key, [fromPlain(seeds)]);
  return { kind: 'ok', value: seeds };
}

function tooFew(found: number, tried: number): AuthorOutcome<never> {
  const message = `only ${found} of the seeds 1 to ${tried} give the same decisions in float32, in float64 and under noise of 1e-7`;
  return { kind: 'exercise-error', file: 'cases.ts', message };
}

interface Candidate {
  readonly bundle: ExerciseBundle;
  readonly groups: readonly string[];
  readonly seed: number;
}

async function isSteady(context: SeedContext, { bundle, groups, seed }: Candidate): Promise<AuthorOutcome<boolean>> {
  for (const group of groups) {
    const outcome = await isGroupSteady(context, { bundle, group, seed });
    if (outcome.kind !== 'ok' || !outcome.value) return outcome;
  }
  return { kind: 'ok', value: true };
}

interface GroupCandidate {
  readonly bundle: ExerciseBundle;
  readonly group: string;
  readonly seed: number;
}

async function isGroupSteady(context: SeedContext, candidate: GroupCandidate): Promise<AuthorOutcome<boolean>> {
  const { bundle, group } = candidate;
  const used = await prepareGroup(context, { ...candidate, precision: 'float32', noise: 0 });
  if (used.kind !== 'ok') return used;
  const exact = await prepareGroup(context, { ...candidate, precision: 'float64', noise: 0 });
  if (exact.kind !== 'ok') return exact;
  const closeness = closenessOf(bundle, group);
  if (!pairs(used.value, exact.value).every(([a, b]) => agree(a, b, closeness))) return { kind: 'ok', value: false };
  const disturbed = await prepareGroup(context, { ...candidate, precision: 'float64', noise: NOISE });
  if (disturbed.kind !== 'ok') return disturbed;
  if (!pairs(disturbed.value, exact.value).every(([a, b]) => agree(a, b, () => undefined))) return { kind: 'ok', value: false };
  return metricsAgree(context, candidate, [used.value, exact.value, disturbed.value]);
}

function pairs(a: readonly PreparedCase[], b: readonly PreparedCase[]): Array<readonly [Value, Value]> {
  return a.flatMap(({ expected }, i) => {
    const other = b[i]?.expected;
    return other === undefined ? [] : [[expected, other] as const];
  });
}

/** A metric of the reference moves by less than a quarter of the margin that a student is allowed. */
async function metricsAgree(
  context: SeedContext,
  { bundle, group }: GroupCandidate,
  variants: ReadonlyArray<readonly PreparedCase[]>,
): Promise<AuthorOutcome<boolean>> {
  const checks = bundle.spec.groups.find(({ id }) => id === group)?.checks.filter((check) => check.kind === 'metric') ?? [];
  for (const { metric: name, margin } of checks) {
    const measured: number[][] = [];
    for (const cases of variants) {
      const requests = cases.map(({ call, expected }) => ({ kind: 'metric' as const, name, call, output: expected }));
      const outcome = await context.judge(bundle, requests);
      if (outcome.kind !== 'ok') return outcome;
      measured.push(outcome.value.map((judgement) => (judgement.kind === 'metric' ? judgement.metric : Number.NaN)));
    }
    const [first = [], ...others] = measured;
    const steady = others.every((other) => other.every((x, i) => Math.abs(x - (first[i] ?? Number.NaN)) <= margin / 4));
    if (!steady) return { kind: 'ok', value: false };
  }
  return { kind: 'ok', value: true };
}
