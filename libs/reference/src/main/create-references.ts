import type { Sandbox } from '@gradus/sandbox';
import { createOutputCache } from '../cache/output-cache';
import type { BackendId, References } from '../references';
import { selectSeeds } from '../seeds/select-seeds';
import { AuthorCompiler } from './author-modules';
import { Backends } from './backends';
import { type TensorFlowInstallation, findCandidates } from './candidates';
import { BackendError } from './errors';
import { judge } from './judge';
import { Lane } from './lane';
import { type PrepareContext, prepare } from './prepare';

export interface ReferencesOptions {
  /** The sandbox's: TypeScript's parser stays out of this process and of the reference process. */
  readonly compile: Sandbox['compile'];
  /** Absent: outputs are kept in memory alone. */
  readonly cacheDir?: string;
  readonly memoryCacheMiB?: number;
  /** CPU seconds of one group of `prepare`, and of one `judge`. */
  readonly prepareSeconds?: number;
  readonly judgeSeconds?: number;
  /** A reference process is ended after so long without work. */
  readonly idleMs?: number;
  /** TensorFlow's own library on this machine. */
  readonly tensorflow?: TensorFlowInstallation;
  /** This backend or no start; absent: the first that is there and proves itself. What it cannot serve the isolate computes. */
  readonly backend?: BackendId;
  /** Told what went wrong without changing an answer (a cache that cannot be written, a backend that another one replaces). */
  readonly report?: (problem: string) => void;
}

const MIB = 1024 * 1024;

/**
 * References on the best backend of TensorFlow.js that this machine has. What lies outside the isolate is proven first; without any
 * such, start-up costs nothing until the first request. @throws BackendError if the backend that was named does not serve
 */
export async function createReferences(options: ReferencesOptions): Promise<References> {
  const { compile, cacheDir, memoryCacheMiB = 64, prepareSeconds = 60, judgeSeconds = 2, idleMs = 30_000, report = () => undefined } = options;
  const compiler = new AuthorCompiler(compile);
  const candidates = findCandidates(options.tensorflow, options.backend);
  const backends = new Backends({ candidates: inOrder(candidates, options.backend), idleMs, report });
  // A judgement of a submission must not wait for a minute of another exercise's preparation.
  const judges = new Lane({ idleMs });
  const cache = createOutputCache({ folder: cacheDir, maxBytes: memoryCacheMiB * MIB, report });
  const context: PrepareContext = { compiler, cache, backends, seconds: prepareSeconds, underWay: new Map() };
  const close = async (): Promise<void> => {
    await Promise.all([backends.close(), judges.close()]);
  };
  const judgeAll: References['judge'] = (bundle, requests) => judge({ compiler, lane: judges, seconds: judgeSeconds }, bundle, requests);
  await (options.backend === undefined ? backends.choose() : requireBackend(backends, options.backend, close));
  return {
    prepare: (request) => prepare(context, request),
    judge: judgeAll,
    selectSeeds: (bundle, groups, count) => selectSeeds({ ...context, judge: judgeAll }, { bundle, groups, count }),
    cache,
    info: (of) => backends.info(of),
    survey: () => backends.survey(),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The one that was named comes first. */
function inOrder<T extends { readonly id: BackendId }>(candidates: readonly T[], named: BackendId | undefined): T[] {
  return [...candidates.filter(({ id }) => id === named), ...candidates.filter(({ id }) => id !== named)];
}

async function requireBackend(backends: Backends, backend: BackendId, close: () => Promise<void>): Promise<void> {
  const report = await backends.proveNamed(backend);
  if (report.isPresent) return;
  await close();
  throw new BackendError(`GRADUS_TF_BACKEND asks for ${backend}, which does not serve here: ${report.reason}. Without the variable the best one is taken.`);
}
