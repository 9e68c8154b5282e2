import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { InstallError, systemCode } from './install-error';

/** A folder under construction beside the one that it will be; gone when disposed of, unless it was committed. */
export interface Site extends Disposable {
  readonly folder: string;
  /** Puts it in the place of what stands there. */
  commit(): void;
}

/** @throws InstallError while another installation is at work */
export function openSite(target: string): Site {
  mkdirSync(dirname(target), { recursive: true });
  clearRemains(target);
  const folder = `${target}.new-${process.pid}`;
  mkdirSync(folder);
  return {
    folder,
    commit: () => replace(target, folder),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function replace(target: string, folder: string): void {
  const old = `${target}.old-${process.pid}`;
  const isOccupied = existsSync(target);
  if (isOccupied) renameSync(target, old);
  try {
    renameSync(folder, target);
  } catch (error) {
    if (isOccupied) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** What an installation that was killed has left: its half-built folder, and between its two renames the only copy of what stood there. */
function clearRemains(target: string): void {
  const parent = dirname(target);
  const remains = readdirSync(parent).flatMap((name) => {
    const [, kind, id] = /^\.(new|old)-(\d+)$/.exec(name.startsWith(basename(target)) ? name.slice(basename(target).length) : '') ?? [];
    return kind === undefined ? [] : [{ path: join(parent, name), kind, processId: Number(id) }];
  });
  const busy = remains.find(({ processId }) => isAlive(processId));
  if (busy) throw new InstallError('busy', `Process ${busy.processId} is installing there: wait for its end, or, if it is something else, remove ${busy.path}.`);
  for (const { path, kind } of remains) {
    if (kind === 'old' && !existsSync(target)) renameSync(path, target);
    else rmSync(path, { recursive: true, force: true });
  }
}

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return systemCode(error) === 'EPERM';
  }
}
