import type { BoundedProcessOptions } from './bounded-process-options';
import type { Walls } from './walls';

const MIB = 1024 * 1024;
/** Node's own threads are about ten. */
const MAX_THREADS = 64;

/** Each wrapper replaces itself by the next, so that the process id is node's in the end. */
export function commandLine(options: BoundedProcessOptions, walls: Walls, userId: number | undefined): [string, string[]] {
  const words = [
    ...(walls.prlimit ? prlimitWords(options, userId !== undefined) : []),
    ...(walls.network === 'none' ? [] : ['unshare', '-n', ...(walls.network === 'user-namespace' ? ['-U'] : [])]),
    // After unshare: a new user namespace clears the parent-death signal.
    ...(walls.setpriv ? ['setpriv', '--no-new-privs', '--pdeathsig', 'KILL'] : []),
    process.execPath,
    ...nodeFlags(options),
    options.entry,
    JSON.stringify({ userId }),
  ];
  const [command = process.execPath, ...args] = words;
  return [command, args];
}

function prlimitWords({ memoryMiB, lifetimeCpuSeconds }: BoundedProcessOptions, hasOwnUser: boolean): string[] {
  const limits = [`--data=${memoryMiB * MIB}`, '--core=0', `--cpu=${Math.ceil(lifetimeCpuSeconds)}`, '--fsize=0', '--nofile=64'];
  // Counted per user: only a user of its own can be held to it.
  return ['prlimit', ...limits, ...(hasOwnUser ? [`--nproc=${MAX_THREADS}`] : [])];
}

function nodeFlags({ entry, readable, nodeFlags: extra = [] }: BoundedProcessOptions): string[] {
  const reads = [entry, '/etc/alpine-release', ...readable].map((path) => `--allow-fs-read=${path}`);
  return ['--no-node-snapshot', '--permission', '--allow-addons', ...reads, ...extra];
}
