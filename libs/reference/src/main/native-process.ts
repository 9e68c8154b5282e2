import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { BoundedProcessOptions } from '@gradus/sandbox';

/** What a process of a backend outside the isolate needs beyond one that has all of it inside. */
export type NativeProcess = Pick<BoundedProcessOptions, 'readable' | 'environment' | 'devices' | 'hasDriver'>;

/** Without it the C++ library's random_device throws, and TensorFlow ends its process while it loads. */
const RANDOMNESS = process.platform === 'linux' ? ['/dev/urandom'] : [];
/** More gain little on the sizes of an exercise, and a sum's order changes with their number. */
const MAX_THREADS = 8;
/** Where Linux shows graphics cards: NVIDIA's driver, and the kernel's own for all others. */
const DEVICE_FILES = /^(nvidia(\d+|ctl|-uvm|-uvm-tools|-modeset)|dri|dxg|kfd)$/;

export function tfjsNodeProcess(installation: { readonly folder: string; readonly module: string }, devices: readonly string[]): NativeProcess {
  const loader = loaderVariables(['LD_LIBRARY_PATH']);
  return {
    readable: [`${installation.folder}/`, ...linkedPackages(installation.folder), ...linkedCuda(installation.module), ...foldersIn(loader), ...loaderList(), ...systemOf(devices)],
    devices: [...RANDOMNESS, ...devices],
    hasDriver: devices.length > 0,
    environment: {
      ...loader,
      GRADUS_TFJS_NODE: installation.module,
      // Else newer cards round the factors of a matrix product to 11 bits.
      NVIDIA_TF32_OVERRIDE: '0',
      // Else the first process takes all of the card's memory.
      TF_FORCE_GPU_ALLOW_GROWTH: 'true',
      TF_CPP_MIN_LOG_LEVEL: '3',
      TF_NUM_INTRAOP_THREADS: String(Math.min(MAX_THREADS, availableParallelism())),
      TF_NUM_INTEROP_THREADS: '1',
    },
  };
}

export function webGpuProcess(readable: readonly string[], devices: readonly string[], adapter: 'hardware' | 'any'): NativeProcess {
  // A software adapter is for whoever asks for it, and may lie anywhere: the loader's variables tell where.
  const named = adapter === 'any' ? loaderVariables(['LD_LIBRARY_PATH', 'VK_DRIVER_FILES', 'VK_ICD_FILENAMES']) : {};
  return {
    readable: [...readable, ...foldersIn(named), ...loaderList(), ...['/etc/vulkan/'].filter((folder) => existsSync(folder)), ...systemOf(devices)],
    devices: [...RANDOMNESS, ...devices],
    hasDriver: true,
    environment: { GRADUS_WEBGPU_ADAPTER: adapter, ...named },
  };
}

/** Cards on Linux; elsewhere a process needs nothing to reach one. */
export function graphicsDevices(): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/dev').filter((name) => DEVICE_FILES.test(name)).map((name) => join('/dev', name));
}

/** What the package depends on is linked into the installation: the folder that the links lead to. */
function linkedPackages(folder: string): string[] {
  const link = join(folder, 'node_modules', '@tensorflow', 'tfjs-core');
  return existsSync(link) ? [`${dirname(dirname(realpathSync(link)))}/`] : [];
}

/** CUDA's libraries may lie anywhere: the loader's own list, and the folders that it was made of. */
function loaderList(): string[] {
  return ['/etc/ld.so.cache'].filter((file) => existsSync(file)).concat(loaderFolders('/etc/ld.so.conf.d'));
}

/** The folders that the loader's configuration names, each with a slash at its end. */
export function loaderFolders(configuration: string): string[] {
  if (!existsSync(configuration)) return [];
  const files = readdirSync(configuration).filter((name) => name.endsWith('.conf'));
  const lines = files.flatMap((name) => readFileSync(join(configuration, name), 'utf8').split('\n')).map((line) => line.trim());
  return lines.filter((line) => line.startsWith('/') && existsSync(line)).map((folder) => (folder.endsWith('/') ? folder : `${folder}/`));
}

/** Drivers ask the kernel what the card is. */
function systemOf(devices: readonly string[]): string[] {
  return devices.length > 0 ? ['/sys/'] : [];
}

/** With `--libtensorflow` CUDA may lie beside the library that was copied, to which a link leads. */
function linkedCuda(module: string): string[] {
  const link = join(module, 'deps', 'nvidia');
  return existsSync(link) ? [`${realpathSync(link)}/`] : [];
}

/** The paths that exist, folders with a slash at their end. */
function foldersIn(variables: Readonly<Record<string, string>>): string[] {
  const paths = Object.values(variables).flatMap((value) => value.split(':')).filter((path) => path.startsWith('/') && existsSync(path));
  return paths.map((path) => (statSync(path).isDirectory() ? `${path}/` : path));
}

function loaderVariables(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
