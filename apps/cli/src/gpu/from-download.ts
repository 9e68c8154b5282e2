import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setting } from '../folders';
import { BRING_A_WHEEL, InstallError, reasonOf } from './install-error';
import type { Errand, Libraries } from './libraries';
import { scriptsFolder } from './package-copy';
import { runProgram } from './run-program';

const ANSWER_MS = 10_000;
const LOOK_MS = 1000;

export interface DownloadLimits {
  readonly totalMs: number;
  /** So long nothing may arrive before it counts as stuck: the package's own script would wait for ever. */
  readonly stallMs: number;
}

const LIMITS: DownloadLimits = { totalMs: 30 * 60_000, stallMs: 60_000 };

/** Runs the package's own installation script: libtensorflow 2.9.1 and, where there is one, a binding that is built already. */
export async function download(packageFolder: string, isCpu: boolean, errand: Errand, limits = LIMITS): Promise<Libraries> {
  await requireAnswer(errand.signal);
  const deps = join(packageFolder, 'deps');
  const env = { ...process.env, PATH: [dirname(process.execPath), scriptsFolder(), setting('PATH')].filter(Boolean).join(delimiter) };
  using watch = watchGrowth(deps, limits.stallMs, errand);
  const signal = AbortSignal.any([errand.signal, watch.signal]);
  const ended = await runProgram(process.execPath, ['scripts/install.js', isCpu ? 'cpu' : 'gpu', 'download'], { cwd: packageFolder, env, limitMs: limits.totalMs, signal });
  const at = (name: string): string => join(deps, 'lib', name);
  const libraries = { tensorflow: at('libtensorflow.so.2'), framework: at('libtensorflow_framework.so.2'), include: join(deps, 'include') };
  // The script's last step may fail for want of Node's headers; the library is there then, and the binding is compiled as for a wheel.
  if (existsSync(libraries.tensorflow) && existsSync(libraries.framework)) return libraries;
  const stop = watch.signal.aborted ? 'nothing arrived any more' : `it was not done in ${limits.totalMs / 60_000} minutes`;
  const reason = ended.kind === 'ended' ? (/^\w*Error: .*$/m.exec(ended.said)?.[0] ?? `exit code ${ended.code}`) : stop;
  throw new InstallError('no-download', `The download of TensorFlow did not finish (${reason}): try again, or ${BRING_A_WHEEL}.`);
}

/** The script has no time limit of its own, so a network that swallows packets is found out first. */
async function requireAnswer(signal: AbortSignal): Promise<void> {
  // Through a proxy the script finds its own way, and fetch does not.
  if (['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some((name) => setting(name) !== undefined)) return;
  const host = setting('TFJS_NODE_CDN_STORAGE') ?? setting('CDN_STORAGE') ?? 'https://storage.googleapis.com/';
  try {
    await fetch(host, { method: 'HEAD', signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]) });
  } catch (error) {
    signal.throwIfAborted();
    throw new InstallError('no-download', `${host}, from which the package downloads TensorFlow, does not answer (${reasonOf(error)}): ${BRING_A_WHEEL}.`, { cause: error });
  }
}

/** Tells how much has arrived, and asks to stop when nothing does. */
function watchGrowth(folder: string, stallMs: number, { progress }: Errand): Disposable & { readonly signal: AbortSignal } {
  const stuck = new AbortController();
  let [size, grownAtMs] = [0, performance.now()];
  const timer = setInterval(() => {
    const now = sizeOf(folder);
    if (now !== size) [size, grownAtMs] = [now, performance.now()];
    progress.bytes(size);
    if (performance.now() - grownAtMs > stallMs) stuck.abort();
  }, Math.min(LOOK_MS, stallMs));
  return { signal: stuck.signal, [Symbol.dispose]: () => clearInterval(timer) };
}

function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.reduce((sum, file) => sum + (statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0), 0);
}
