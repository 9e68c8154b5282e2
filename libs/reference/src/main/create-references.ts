import type { Sandbox } from '@gradus/sandbox';
import { createOutputCache } from '../cache/output-cache';
import type { References } from '../references';
import { selectSeeds } from '../seeds/select-seeds';
import { AuthorCompiler } from './author-modules';
import { engineHash } from './engine-files';
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
  /** Told what went wrong without changing an answer (a cache that cannot be written). */
  readonly report?: (problem: string) => void;
}

const BACKEND = { id: 'tfjs-cpu', name: 'tfjs-cpu (isolate)', device: 'JavaScript' };
const MIB = 1024 * 1024;

/** References on TensorFlow.js's JavaScript backend, which lives in the isolate. Start-up costs nothing until the first request. */
export function createReferences(options: ReferencesOptions): Promise<References> {
  const { compile, cacheDir, memoryCacheMiB = 64, prepareSeconds = 60, judgeSeconds = 2, idleMs = 30_000, report = () => undefined } = options;
  const compiler = new AuthorCompiler(compile);
  // Two processes: a judgement of a submission must not wait for a minute of another exercise's preparation.
  const lanes = { prepare: new Lane(idleMs), judge: new Lane(idleMs) };
  const cache = createOutputCache({ folder: cacheDir, maxBytes: memoryCacheMiB * MIB, report });
  const context: PrepareContext = { compiler, cache, lane: lanes.prepare, seconds: prepareSeconds, engine: [BACKEND.id, engineHash()], underWay: new Map() };
  const close = async (): Promise<void> => {
    await Promise.all([lanes.prepare.close(), lanes.judge.close()]);
  };
  const judgeAll: References['judge'] = (bundle, requests) => judge({ compiler, lane: lanes.judge, seconds: judgeSeconds }, bundle, requests);
  return Promise.resolve({
    prepare: (request) => prepare(context, request),
    judge: judgeAll,
    selectSeeds: (bundle, groups, count) => selectSeeds({ ...context, judge: judgeAll }, { bundle, groups, count }),
    cache,
    survey: () => Promise.resolve([]),
    info: (precision = 'float32') => ({ backend: BACKEND.name, device: BACKEND.device, precision }),
    close,
    [Symbol.asyncDispose]: close,
  });
}
