import { execFile } from 'node:child_process';
import type { Layer } from '../sandbox';
import { readProcessStat } from './process-stat';
import { FIRST_USER_ID } from './user-ids';

/** What this machine lets us build around a process. */
export interface Walls {
  /** Limits on memory, files, CPU time, core dumps. */
  readonly prlimit: boolean;
  /** No new privileges, and death with the parent. */
  readonly setpriv: boolean;
  /** A network namespace with nothing in it: as root, by a user namespace, or not at all. */
  readonly network: 'root' | 'user-namespace' | 'none';
  /** Each process becomes a user of its own. */
  readonly ownUser: boolean;
  /** The kernel's word on CPU time and memory. */
  readonly procfs: boolean;
}

let probed: Promise<Walls> | undefined;

/** Tries each wall once per process. */
export function probeWalls(): Promise<Walls> {
  probed ??= probe();
  return probed;
}

async function probe(): Promise<Walls> {
  const isRoot = process.getuid?.() === 0;
  const become = ['--reuid', String(FIRST_USER_ID), '--regid', String(FIRST_USER_ID), '--clear-groups', 'true'];
  const [prlimit, setpriv, network, userNamespace, canBecome] = await Promise.all([
    works('prlimit', ['--core=0', '--data=268435456', 'true']),
    works('setpriv', ['--no-new-privs', '--pdeathsig', 'KILL', 'true']),
    works('unshare', ['-n', 'true']),
    works('unshare', ['-n', '-U', 'true']),
    works('setpriv', become),
  ]);
  return {
    prlimit,
    setpriv,
    network: network ? 'root' : userNamespace && !isRoot ? 'user-namespace' : 'none',
    // The processes change their user by themselves; setpriv only tells whether the ids exist here (a rootless container has few).
    ownUser: isRoot && (canBecome || !setpriv),
    procfs: readProcessStat(process.pid) !== undefined,
  };
}

function works(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => execFile(command, args, { timeout: 5000 }, (error) => resolve(error === null)));
}

/** One row per wall, for people. */
export function describeWalls(walls: Walls): Layer[] {
  const rows: ReadonlyArray<readonly [name: string, on: boolean, yes: string, no: string]> = [
    ['own user id', walls.ownUser, 'each process is a user of its own', 'all processes are one user: needs a start as root and ids from 61184 on'],
    ['no network', walls.network !== 'none', `an empty network namespace (${walls.network})`, 'unshare -n is not allowed here, nor -U -n'],
    ['no new privileges', walls.setpriv, 'setpriv --no-new-privs --pdeathsig KILL', 'setpriv (util-linux) is missing'],
    ['prlimit', walls.prlimit, 'memory, CPU time, files and core dumps are limited', 'prlimit (util-linux) is missing'],
    ['permission model', true, 'node --permission: reads its own code alone, writes nothing, starts nothing', ''],
    ['watchdog', walls.procfs, 'CPU time from /proc and wall time, then SIGKILL', 'no /proc: wall time alone, then SIGKILL'],
    ['isolate limits', true, 'heap limit and timeout of a fresh V8 isolate per job', ''],
  ];
  return rows.map(([layer, on, yes, no]) => ({ layer, on, detail: on ? yes : no }));
}
