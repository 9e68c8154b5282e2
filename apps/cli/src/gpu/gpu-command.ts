import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { EXIT, type ExitCode } from '../exit-codes';
import { type Source, install } from './install';
import { InstallError } from './install-error';
import { type Installation, findInstallation, gpuFolder } from './installation';
import { createProgress } from './progress';

interface InstallOptions {
  readonly wheel?: string;
  readonly libtensorflow?: string;
  readonly cpu: boolean;
  readonly json: boolean;
}

const LIMIT_MS = 60 * 60_000;

/** Adds `gradus gpu install`. */
export function gpuCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('gpu')
    .description('the TensorFlow that computes references on a GPU')
    .command('install')
    .description('add tfjs-node-gpu; needs a C++ compiler, but for its own download. Exits 0 installed, 1 nothing changed, 3 wrong usage or our fault')
    .option('--wheel <file>', 'a Python wheel of TensorFlow 2.13 or newer to take the library from')
    .addOption(new Option('--libtensorflow <folder>', 'a TensorFlow on this machine to take the library from').conflicts('wheel'))
    .option('--cpu', 'tfjs-node, which computes on the processor, in its place', false)
    .option('--json', 'print the outcome as JSON', false)
    .action(async (options: InstallOptions) => finish(await installCommand(options)));
}

async function installCommand(options: InstallOptions): Promise<ExitCode> {
  using interruption = listenForInterruption();
  const signal = AbortSignal.any([interruption.signal, AbortSignal.timeout(LIMIT_MS)]);
  const target = gpuFolder();
  try {
    const installation = await install({ source: sourceOf(options), isCpu: options.cpu, target }, { progress: createProgress(process.stderr), signal });
    const outcome = { status: 'installed', ...installation, folder: target, module: findInstallation(target)?.module };
    process.stdout.write(options.json ? `${JSON.stringify(outcome, null, 2)}\n` : installedText(installation, target));
    return EXIT.full;
  } catch (error) {
    const { code, message } = refusalOf(error, signal);
    process.stderr.write(`${message}\n`);
    if (options.json) process.stdout.write(`${JSON.stringify({ status: 'error', code, message }, null, 2)}\n`);
    return EXIT.below;
  }
}

function sourceOf({ wheel, libtensorflow }: InstallOptions): Source {
  if (wheel !== undefined) return { kind: 'wheel', file: resolve(wheel) };
  return libtensorflow === undefined ? { kind: 'download' } : { kind: 'folder', folder: resolve(libtensorflow) };
}

/** What was stopped ends in many ways, of which the reason for stopping is the one to tell. @throws what is no refusal */
function refusalOf(error: unknown, signal: AbortSignal): InstallError {
  if (signal.reason instanceof InstallError) return signal.reason;
  if (signal.aborted) return new InstallError('timed-out', `It was not done within ${LIMIT_MS / 60_000} minutes; nothing was changed.`);
  if (error instanceof InstallError) return error;
  throw error;
}

/** Ctrl-C undoes what was begun; a second one, while that is under way, ends the command as usual. */
function listenForInterruption(): Disposable & { readonly signal: AbortSignal } {
  const controller = new AbortController();
  const interrupt = (): void => controller.abort(new InstallError('interrupted', 'Interrupted; nothing was changed.'));
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  signals.forEach((name) => process.once(name, interrupt));
  return { signal: controller.signal, [Symbol.dispose]: () => signals.forEach((name) => process.off(name, interrupt)) };
}

function installedText({ package: name, version, tensorflow, isUsingGpuDevice }: Installation, folder: string): string {
  const device = isUsingGpuDevice
    ? 'It computes on the CUDA device.'
    : 'It computes on the processor, as no CUDA device is seen: the driver must be there, and the CUDA libraries (nvidia-* wheels) on the loader\'s path.';
  const isExpected = isUsingGpuDevice || name === '@tensorflow/tfjs-node';
  return `Installed ${name} ${version} with TensorFlow ${tensorflow} in ${folder}.${isExpected && !isUsingGpuDevice ? '' : ` ${device}`}\n`;
}
