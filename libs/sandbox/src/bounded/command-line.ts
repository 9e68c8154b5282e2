import type { BoundedProcessOptions } from './bounded-process-options';
import { namespaceWords } from './namespaces';
import type { Walls } from './walls';

const MIB = 1024 * 1024;
/** Node's own threads are about ten. */
const MAX_THREADS = 64;

/** Each wrapper replaces itself by the next, but for those that make PID namespaces: they stay as parents. */
export function commandLine(options: BoundedProcessOptions, walls: Walls, userId: number | undefined): readonly string[] {
  return [
    ...ownNamespaces(options, walls),
    // After the namespaces: what is counted per user counts from nothing in a user namespace.
    ...(walls.prlimit ? prlimitWords(options, userId !== undefined || walls.namespaces?.inUserNamespace === true) : []),
    // After unshare: a new user namespace clears the parent-death signal.
    ...(walls.setpriv ? ['setpriv', '--no-new-privs', '--pdeathsig', 'KILL'] : []),
    process.execPath,
    ...nodeFlags(options),
    options.entry,
    JSON.stringify({ userId }),
  ];
}

function ownNamespaces({ entry, readable }: BoundedProcessOptions, { namespaces, network }: Walls): string[] {
  if (namespaces) return namespaceWords(namespaces, [process.execPath, entry, ...readable]);
  if (network === 'none') return [];
  return ['unshare', '-n', ...(network === 'user-namespace' ? ['-U'] : [])];
}

function prlimitWords({ memoryMiB, lifetimeCpuSeconds }: BoundedProcessOptions, isCountedAlone: boolean): string[] {
  const limits = [`--data=${memoryMiB * MIB}`, '--core=0', `--cpu=${Math.ceil(lifetimeCpuSeconds)}`, '--fsize=0', '--nofile=64'];
  // Counted per user: only where nobody else counts as that user can a process be held to it.
  return ['prlimit', ...limits, ...(isCountedAlone ? [`--nproc=${MAX_THREADS}`] : [])];
}

function nodeFlags({ entry, readable, nodeFlags: extra = [] }: BoundedProcessOptions): string[] {
  const reads = [entry, '/etc/alpine-release', ...readable].map((path) => `--allow-fs-read=${path}`);
  return ['--no-node-snapshot', '--permission', '--allow-addons', ...reads, ...extra];
}
