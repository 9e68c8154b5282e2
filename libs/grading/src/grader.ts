import { LIMITS, type Result } from '@gradus/contract';
import type { ExerciseBundle } from '@gradus/exercise';
import { type Layer, type Sandbox, type SandboxOptions, createSandbox } from '@gradus/sandbox';
import { type References, type ReferencesOptions, createReferences } from '@gradus/reference';
import { prepareTwins } from './diagnose/twins';
import type { Engine, GradeRequest } from './engine';
import { grade } from './grade';
import { prepareCases, selectPool } from './prepare-cases';
import { RecentMap } from './recent-map';

export interface Grader extends AsyncDisposable {
  grade(request: GradeRequest): Promise<Result>;
  /** Computes hidden seeds, cases, expected values and twins ahead, so that no student waits for them. Begin with the first seeds of all exercises. */
  warm(bundle: ExerciseBundle, extent: 'all' | 'first'): Promise<void>;
  /** Until one of its programs ends well, a person whose last one ran into a limit gets less. */
  ranIntoLimit(person: string): boolean;
  /** How many programs run at the same time. */
  readonly maxRunning: number;
  readonly layers: readonly Layer[];
  readonly engine: Engine;
  close(): Promise<void>;
}

export interface GraderOptions {
  /** Where computed references are kept; absent: in memory alone. */
  readonly cacheDir?: string;
  readonly sandbox?: SandboxOptions;
  /** What references are computed on. */
  readonly reference?: Pick<ReferencesOptions, 'backend' | 'tensorflow'>;
  /** Told what went wrong without changing a result, one sentence each. */
  readonly report?: (problem: string) => void;
}

/** Opens the sandbox and the references. @throws SandboxError or BackendError with one sentence that says what to change */
export async function createGrader(options: GraderOptions = {}): Promise<Grader> {
  const sandbox = await createSandbox(options.sandbox);
  const references = await openReferences(options, sandbox);
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
    ranIntoLimit: (person) => sandbox.ranIntoLimit(person),
    maxRunning: sandbox.maxRunning,
    layers: sandbox.layers,
    engine,
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function openReferences({ cacheDir, reference, report }: GraderOptions, sandbox: Sandbox): Promise<References> {
  try {
    return await createReferences({
      compile: (source) => sandbox.compile(source),
      ...reference,
      ...(cacheDir === undefined ? {} : { cacheDir }),
      ...(report === undefined ? {} : { report }),
    });
  } catch (error) {
    await sandbox.close();
    throw error;
  }
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
