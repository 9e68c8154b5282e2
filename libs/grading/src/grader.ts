import { LIMITS, type Result } from '@gradus/contract';
import type { ExerciseBundle } from '@gradus/exercise';
import { type Layer, createSandbox } from '@gradus/sandbox';
import { createReferences } from '@gradus/reference';
import { prepareTwins } from './diagnose/twins';
import type { Engine, GradeRequest } from './engine';
import { grade } from './grade';
import { prepareCases, selectPool } from './prepare-cases';
import { RecentMap } from './recent-map';

export interface Grader extends AsyncDisposable {
  grade(request: GradeRequest): Promise<Result>;
  /** Computes hidden seeds, cases, expected values and twins ahead, so that no student waits for them. Begin with the first seeds of all exercises. */
  warm(bundle: ExerciseBundle, extent: 'all' | 'first'): Promise<void>;
  readonly layers: readonly Layer[];
  readonly engine: Engine;
  close(): Promise<void>;
}

/** Opens the sandbox and the references. @param options.cacheDir where computed references are kept; absent: in memory alone */
export async function createGrader(options: { readonly cacheDir?: string } = {}): Promise<Grader> {
  const sandbox = await createSandbox();
  const references = await createReferences({
    compile: (source) => sandbox.compile(source),
    ...(options.cacheDir === undefined ? {} : { cacheDir: options.cacheDir }),
  });
  const engine: Engine = {
    sandbox,
    references,
    limitsOf: (spec) => ({
      cpuSeconds: spec.limits.cpuSeconds ?? LIMITS.cpuSeconds,
      memoryMiB: spec.limits.memoryMiB ?? LIMITS.runnerMemoryMiB,
    }),
    recent: { pools: new RecentMap(PREPARED_KEPT), cases: new RecentMap(PREPARED_KEPT), twins: new RecentMap(PREPARED_KEPT) },
  };
  const close = async (): Promise<void> => {
    await references.close();
    await sandbox.close();
  };
  return {
    grade: (request) => grade(request, engine),
    warm: (bundle, extent) => warm(bundle, engine, extent),
    layers: sandbox.layers,
    engine,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Prepared seeds kept in memory: 16 exercises with a whole pool each. */
const PREPARED_KEPT = 256;

async function warm(bundle: ExerciseBundle, engine: Engine, extent: 'all' | 'first'): Promise<void> {
  const pool = await selectPool(bundle, engine, extent);
  const seeds = pool.kind === 'ok' ? pool.value : [];
  for (const hidden of ['none' as const, ...seeds.map((seed) => ({ seed }))]) {
    const cases = await prepareCases({ bundle, hidden }, engine);
    if (cases.kind === 'ok') await prepareTwins(engine, bundle, cases.value);
  }
}
