import type { ExerciseBundle } from '@gradus/exercise';
import { fromPlain } from '@gradus/values';
import { type PrepareContext, prepareGroup } from '../main/prepare';
import type { AuthorOutcome, JudgeRequest, Judgement, PreparedCase } from '../references';
import { type ClosenessOf, agree } from './agreement';
import { closenessOf } from './closeness';

export interface SeedContext extends PrepareContext {
  readonly judge: (bundle: ExerciseBundle, requests: readonly JudgeRequest[]) => Promise<AuthorOutcome<readonly Judgement[]>>;
}

export interface SeedRequest {
  readonly bundle: ExerciseBundle;
  readonly groups: readonly string[];
  readonly count: number;
}

/** So many candidates are tried for each seed wanted, before the author is told. */
const CANDIDATES_PER_SEED = 20;

/** See `References.selectSeeds`. */
export async function selectSeeds(context: SeedContext, { bundle, groups, count }: SeedRequest): Promise<AuthorOutcome<readonly number[]>> {
  const backend = context.backends.select({ gradingHash: bundle.gradingHash });
  if ('unavailable' in backend) return { kind: 'unavailable', reason: backend.unavailable };
  const key = ['seeds', bundle.gradingHash, bundle.id, JSON.stringify(groups), String(count), ...context.backends.keyOf(backend)];
  const [kept] = (await context.cache.get(key)) ?? [];
  if (kept?.kind === 'tensor') return { kind: 'ok', value: [...kept.data] };
  const seeds: number[] = [];
  const last = count * CANDIDATES_PER_SEED;
  let refusal = '';
  for (let seed = 1; seeds.length < count; seed += 1) {
    if (seed > last) return tooFew(seeds.length, last, refusal);
    const doubt = await doubtAbout(context, { bundle, groups, seed });
    if (doubt.kind !== 'ok') return doubt;
    if (doubt.value === undefined) seeds.push(seed);
    else refusal = `seed ${seed}, ${doubt.value}`;
  }
  // Else what another backend verified would be kept under the name of the one that failed meanwhile.
  const used = context.backends.select({ gradingHash: bundle.gradingHash });
  if (!('unavailable' in used) && used.candidate === backend.candidate) await context.cache.put(key, [fromPlain(seeds)]);
  return { kind: 'ok', value: seeds };
}

function tooFew(found: number, tried: number, refusal: string): AuthorOutcome<never> {
  return { kind: 'exercise-error', file: 'cases.ts', message: `only ${found} of the seeds 1 to ${tried} decide nothing by rounding; ${refusal}` };
}

interface Candidate {
  readonly bundle: ExerciseBundle;
  readonly seed: number;
}

/** Why the seed will not do; undefined if it will. */
type Doubt = AuthorOutcome<string | undefined>;

async function doubtAbout(context: SeedContext, { groups, ...candidate }: Candidate & { readonly groups: readonly string[] }): Promise<Doubt> {
  for (const group of groups) {
    const doubt = await doubtAboutGroup(context, { ...candidate, group });
    if (doubt.kind !== 'ok') return doubt;
    if (doubt.value !== undefined) return { kind: 'ok', value: `group ${group}, ${doubt.value}` };
  }
  return { kind: 'ok', value: undefined };
}

interface GroupCandidate extends Candidate {
  readonly group: string;
}

async function doubtAboutGroup(context: SeedContext, candidate: GroupCandidate): Promise<Doubt> {
  const used = await prepareGroup(context, { ...candidate, precision: 'float32', noise: 0 });
  if (used.kind !== 'ok') return used;
  const exact = await prepareGroup(context, { ...candidate, precision: 'float64', noise: 0 });
  if (exact.kind !== 'ok') return exact;
  // Another machine of the same course may have other backends than this one.
  const rounded = [used.value];
  for (const backend of ['cpu', 'wasm'] as const) {
    const elsewhere = await prepareGroup(context, { ...candidate, precision: 'float32', noise: 0, backend });
    if (elsewhere.kind === 'exercise-error') return elsewhere;
    // One that does not work here decides nothing.
    if (elsewhere.kind === 'ok') rounded.push(elsewhere.value);
  }
  for (const values of rounded) {
    const differing = findDisagreement(values, exact.value, closenessOf(candidate.bundle, candidate.group));
    if (differing !== undefined) return { kind: 'ok', value: `case ${differing}: float32 and float64 disagree` };
  }
  const disturbed: Array<readonly PreparedCase[]> = [];
  // Both ways: a decision may lie just beside its threshold on one side.
  const { rtol } = candidate.bundle.spec.tolerance;
  for (const noise of [rtol, -rtol]) {
    const moved = await prepareGroup(context, { ...candidate, precision: 'float64', noise });
    if (moved.kind !== 'ok') return moved;
    const swayed = findDisagreement(moved.value, exact.value, () => undefined);
    if (swayed !== undefined) return { kind: 'ok', value: `case ${swayed}: noise of ${rtol} on the inputs changes the decision` };
    disturbed.push(moved.value);
  }
  return doubtAboutMetrics(context, candidate, [exact.value, ...rounded, ...disturbed]);
}

/** The id of the first case whose outputs do not agree. */
function findDisagreement(a: readonly PreparedCase[], b: readonly PreparedCase[], closeness: ClosenessOf): string | undefined {
  return b.find(({ expected }, i) => !agree(a[i]?.expected ?? { kind: 'nothing', nothing: 'undefined' }, expected, closeness))?.id;
}

/** A metric of the reference must move by less than a quarter of the margin that a student is allowed. */
async function doubtAboutMetrics(
  context: SeedContext,
  { bundle, group }: GroupCandidate,
  [exact, ...others]: ReadonlyArray<readonly PreparedCase[]>,
): Promise<Doubt> {
  const checks = bundle.spec.groups.find(({ id }) => id === group)?.checks.filter((check) => check.kind === 'metric') ?? [];
  for (const { metric, margin } of checks) {
    const wanted = await measure(context, { bundle, name: metric, cases: exact ?? [] });
    if (wanted.kind !== 'ok') return wanted;
    for (const cases of others) {
      const measured = await measure(context, { bundle, name: metric, cases });
      if (measured.kind !== 'ok') return measured;
      // NaN <= x is false: a metric that is NaN is a doubt.
      const moved = wanted.value.findIndex((x, i) => !(Math.abs(x - (measured.value[i] ?? Number.NaN)) <= margin / 4));
      if (moved >= 0) return { kind: 'ok', value: `case ${cases[moved]?.id}: rounding moves the metric ${metric}` };
    }
  }
  return { kind: 'ok', value: undefined };
}

interface Measuring {
  readonly bundle: ExerciseBundle;
  readonly name: string;
  readonly cases: readonly PreparedCase[];
}

async function measure(context: SeedContext, { bundle, name, cases }: Measuring): Promise<AuthorOutcome<readonly number[]>> {
  const requests = cases.map(({ call, expected }) => ({ kind: 'metric' as const, name, call, output: expected }));
  const outcome = await context.judge(bundle, requests);
  if (outcome.kind !== 'ok') return outcome;
  return { kind: 'ok', value: outcome.value.map((judgement) => (judgement.kind === 'metric' ? judgement.metric : Number.NaN)) };
}
