import { dirname, sep } from 'node:path';
import type { BoundedProcessOptions } from './bounded-process-options';
import { namespaceWords } from './namespaces';
import type { Walls } from './walls';

const MIB = 1024 * 1024;
/** Node's own threads are about ten. */
const MAX_THREADS = 64;
const MAX_FILES = 64;
/** The driver of a graphics card: some dozens of threads, a file for each queue and each piece of shared memory. */
const MAX_THREADS_WITH_DRIVER = 512;
const MAX_FILES_WITH_DRIVER = 1024;

/** Each wrapper replaces itself by the next, but for those that make PID namespaces: they stay as parents. */
export function commandLine(options: BoundedProcessOptions, walls: Walls, userId: number | undefined): readonly string[] {
  return [
    ...ownNamespaces(options, walls),
    // After the namespaces: what is counted per user counts from nothing in a user namespace.
    ...(walls.prlimit ? prlimitWords(options, userId !== undefined || walls.namespaces?.inUserNamespace === true) : []),
    // After unshare: a new user namespace clears the parent-death signal.
    ...(walls.setpriv ? ['setpriv', '--no-new-privs', '--pdeathsig', 'KILL'] : []),
    ...environmentWords(options),
    process.execPath,
    ...nodeFlags(options),
    options.entry,
    JSON.stringify({ userId }),
  ];
}

function ownNamespaces({ entry, readable, devices = [] }: BoundedProcessOptions, { namespaces, network }: Walls): string[] {
  const folders = [process.execPath, entry].map((file) => `${dirname(file)}${sep}`);
  if (namespaces) return namespaceWords(namespaces, [...folders, ...readable], devices);
  if (network === 'none') return [];
  return ['unshare', '-n', ...(network === 'user-namespace' ? ['-U'] : [])];
}

function prlimitWords({ memoryMiB, lifetimeCpuSeconds, hasDriver = false }: BoundedProcessOptions, isCountedAlone: boolean): string[] {
  const memory = hasDriver ? [] : [`--data=${memoryMiB * MIB}`];
  // Drivers keep memory in files that have no name.
  const fileBytes = hasDriver ? memoryMiB * MIB : 0;
  const files = hasDriver ? MAX_FILES_WITH_DRIVER : MAX_FILES;
  const threads = hasDriver ? MAX_THREADS_WITH_DRIVER : MAX_THREADS;
  const limits = [...memory, '--core=0', `--cpu=${Math.ceil(lifetimeCpuSeconds)}`, `--fsize=${fileBytes}`, `--nofile=${files}`];
  // Counted per user: only where nobody else counts as that user can a process be held to it.
  return ['prlimit', ...limits, ...(isCountedAlone ? [`--nproc=${threads}`] : [])];
}

function environmentWords({ environment = {} }: BoundedProcessOptions): string[] {
  const words = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  return words.length === 0 ? [] : ['env', ...words];
}

function nodeFlags({ entry, readable, nodeFlags: extra = [] }: BoundedProcessOptions): string[] {
  const reads = [entry, '/etc/alpine-release', ...readable].map((path) => `--allow-fs-read=${path}`);
  return ['--no-node-snapshot', '--permission', '--allow-addons', ...reads, ...extra];
}
