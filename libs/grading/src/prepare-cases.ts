import type { ExerciseBundle, GroupSpec } from '@gradus/exercise';
import type { AuthorOutcome, PreparedGroup } from '@gradus/reference';
import type { Engine, GradeRequest } from './engine';
import { type CasesOfSeed, planCases } from './plan';
import { remember } from './recent-map';

/** Visible cases are the same for everybody and always. */
const VISIBLE_SEED = 1;
/** Hidden seeds per version. Computing them can take half a minute for a training loop, so the first ones serve meanwhile. */
const POOL_SIZE = 16;
const FIRST_SEEDS = 2;
/** So many prove an exercise while its author waits. */
const TRIED_SEEDS = 3;
const COUNTS = { all: POOL_SIZE, first: FIRST_SEEDS, tried: TRIED_SEEDS };

/** The cases that a request is graded by, with their expected values. */
export async function prepareCases(
  request: Pick<GradeRequest, 'bundle' | 'hidden' | 'cases'>,
  engine: Engine,
): Promise<AuthorOutcome<CasesOfSeed>> {
  const seed = await hiddenSeed(request, engine);
  if (seed.kind !== 'ok') return seed;
  const key = `${request.bundle.gradingHash} ${seed.value ?? 'visible'}`;
  const all = await remember(engine.recent.cases, key, () => prepareSeed(request.bundle, seed.value, engine), isOk);
  const { cases } = request;
  if (all.kind !== 'ok' || cases === undefined) return all;
  return { kind: 'ok', value: { ...all.value, planned: all.value.planned.filter((one) => cases.includes(one.id)) } };
}

/** The hidden seeds of a version: all, computed if need be, or the first ones. */
export async function selectPool(bundle: ExerciseBundle, engine: Engine, extent: keyof typeof COUNTS): Promise<AuthorOutcome<readonly number[]>> {
  const pool = await engine.references.selectSeeds(bundle, idsOf(bundle, 'hidden'), COUNTS[extent]);
  const known = engine.recent.pools.find(bundle.gradingHash)?.length ?? 0;
  if (pool.kind === 'ok' && pool.value.length > known) engine.recent.pools.set(bundle.gradingHash, pool.value);
  return pool;
}

/** The visible groups have one seed for good, and no other can be drawn. @returns what is wrong, where a decision in them hangs on rounding */
export async function unstableVisible(bundle: ExerciseBundle, engine: Engine): Promise<Exclude<AuthorOutcome<never>, { kind: 'ok' }> | undefined> {
  const first = await engine.references.selectSeeds(bundle, idsOf(bundle, 'visible'), 1);
  if (first.kind !== 'ok') return first;
  if (first.value[0] === VISIBLE_SEED) return undefined;
  return { kind: 'exercise-error', file: 'cases.ts', message: 'a visible group decides by rounding: move its inputs away from the tie or the limit' };
}

async function hiddenSeed(
  { bundle, hidden }: Pick<GradeRequest, 'bundle' | 'hidden'>,
  engine: Engine,
): Promise<AuthorOutcome<number | null>> {
  if (hidden === 'none' || idsOf(bundle, 'hidden').length === 0) return { kind: 'ok', value: null };
  if ('seed' in hidden) return { kind: 'ok', value: hidden.seed };
  const known = engine.recent.pools.find(bundle.gradingHash);
  const pool: AuthorOutcome<readonly number[]> = known ? { kind: 'ok', value: known } : await selectPool(bundle, engine, 'first');
  if (pool.kind !== 'ok') return pool;
  return { kind: 'ok', value: pool.value[hidden.draw % pool.value.length] ?? VISIBLE_SEED };
}

async function prepareSeed(bundle: ExerciseBundle, seed: number | null, engine: Engine): Promise<AuthorOutcome<CasesOfSeed>> {
  const visible = await engine.references.prepare({ bundle, groups: idsOf(bundle, 'visible'), seed: VISIBLE_SEED });
  if (visible.kind !== 'ok') return visible;
  const hidden: AuthorOutcome<readonly PreparedGroup[]> =
    seed === null ? { kind: 'ok', value: [] } : await engine.references.prepare({ bundle, groups: idsOf(bundle, 'hidden'), seed });
  if (hidden.kind !== 'ok') return hidden;
  return { kind: 'ok', value: { planned: planCases(bundle, [...visible.value, ...hidden.value]), seed } };
}

function idsOf(bundle: ExerciseBundle, visibility: GroupSpec['visibility']): string[] {
  return bundle.spec.groups.filter((group) => group.visibility === visibility).map((group) => group.id);
}

function isOk(outcome: AuthorOutcome<unknown>): boolean {
  return outcome.kind === 'ok';
}
