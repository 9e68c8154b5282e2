import type { Layer } from '../sandbox';
import type { Walls } from './walls';

/** One row per wall, outermost first, for people. */
export function describeWalls(walls: Walls): Layer[] {
  const isCutOff = walls.namespaces !== undefined || walls.network !== 'none';
  const rows: ReadonlyArray<readonly [layer: string, on: boolean, yes: string, no: string]> = [
    ['runners apart', walls.ownUser || walls.namespaces !== undefined, apart(walls), NOT_APART],
    ['no network', isCutOff, 'an empty network namespace each', 'missing: unshare -n is refused here'],
    ['no new privileges', walls.setpriv, 'setpriv --no-new-privs', 'missing: needs setpriv (util-linux)'],
    ['prlimit', walls.prlimit, 'memory, CPU time, files and core dumps', 'missing: needs prlimit (util-linux)'],
    ['permission model', true, 'node --permission: reads its own code alone, writes nothing, starts nothing', ''],
    ['watchdog', true, 'wall time, then SIGKILL', ''],
    ['CPU watchdog', walls.procfs, 'CPU time and memory as the kernel counts them, then SIGKILL', 'missing: needs /proc'],
    ['isolate limits', true, 'heap limit and timeout of a fresh V8 isolate per job', ''],
    ['harness', true, 'two realms: the program and what reads it share no built-in', ''],
  ];
  return rows.map(([layer, on, yes, no]) => ({ layer, on, detail: on ? yes : no }));
}

const NOT_APART =
  'missing: one runner could signal or trace another, and read what this user may read, the data directory too; ' +
  'start as root, or allow user namespaces, or install bubblewrap';

function apart({ ownUser, namespaces }: Walls): string {
  const user = ownUser ? ['a user id of its own each'] : [];
  const own = namespaces ? [`PID, mount and IPC namespaces of its own each (${namespaces.tool}), which hold our code alone`] : [];
  return [...user, ...own].join('; ');
}
