import { execFile } from 'node:child_process';
import { type Namespaces, namespaceWords } from './namespaces';
import { canListChildren, readProcessStat } from './process-stat';
import { FIRST_USER_ID } from './user-ids';

/** What this machine lets us build around a process. Each wall stands without the others. */
export interface Walls {
  /** Limits on memory, files, CPU time, core dumps. */
  readonly prlimit: boolean;
  /** No new privileges, and death with the parent. */
  readonly setpriv: boolean;
  /** PID, mount, IPC and network namespaces of its own for each process; undefined: not here. */
  readonly namespaces: Namespaces | undefined;
  /** A network namespace with nothing in it, where whole namespaces are not to be had. */
  readonly network: 'root' | 'user-namespace' | 'none';
  /** Each process becomes a user of its own. */
  readonly ownUser: boolean;
  /** The kernel's word on CPU time and memory. */
  readonly procfs: boolean;
}

export const NO_WALLS: Walls = { prlimit: false, setpriv: false, namespaces: undefined, network: 'none', ownUser: false, procfs: false };

let probed: Promise<Walls> | undefined;

/** Tries each wall once per process. */
export function probeWalls(): Promise<Walls> {
  probed ??= process.platform === 'linux' ? probe() : Promise.resolve(NO_WALLS);
  return probed;
}

async function probe(): Promise<Walls> {
  const isRoot = process.getuid?.() === 0;
  const become = ['--reuid', String(FIRST_USER_ID), '--regid', String(FIRST_USER_ID), '--clear-groups', 'true'];
  const [prlimit, setpriv, network, userNamespace, canBecome] = await Promise.all([
    works(['prlimit', '--core=0', '--data=268435456', 'true']),
    works(['setpriv', '--no-new-privs', '--pdeathsig', 'KILL', 'true']),
    works(['unshare', '-n', 'true']),
    works(['unshare', '-n', '-U', 'true']),
    works(['setpriv', ...become]),
  ]);
  // The processes change their user by themselves; setpriv only tells whether the ids exist here (a rootless container has few).
  const ownUser = isRoot && (canBecome || !setpriv);
  return {
    prlimit,
    setpriv,
    namespaces: await probeNamespaces(ownUser),
    network: network ? 'root' : userNamespace && !isRoot ? 'user-namespace' : 'none',
    ownUser,
    procfs: readProcessStat(process.pid) !== undefined,
  };
}

/**
 * bwrap first, where it is installed: some systems let it make user namespaces and nobody else. It would take the right to change
 * the user, where each process needs it. A root that cannot change it (of a user namespace with no other users) keeps all its rights,
 * to mount too: its processes lose them like a plain user's.
 */
async function probeNamespaces(ownUser: boolean): Promise<Namespaces | undefined> {
  // Without it the process inside could not be found from outside.
  if (!canListChildren()) return undefined;
  const choices: readonly Namespaces[] = ownUser
    ? [{ tool: 'unshare', inUserNamespace: false }]
    : [{ tool: 'bwrap', inUserNamespace: true }, { tool: 'unshare', inUserNamespace: true }];
  for (const choice of choices) if (await works([...namespaceWords(choice, []), 'true'])) return choice;
  return undefined;
}

function works(words: readonly string[]): Promise<boolean> {
  const [command = '', ...args] = words;
  return new Promise((resolve) => execFile(command, args, { timeout: 5000, env: {}, cwd: '/' }, (error) => resolve(error === null)));
}
