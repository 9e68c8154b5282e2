import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, readlinkSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StoreError, codeOf } from '../errors';

/**
 * Owns a directory until released: the embedded database is destroyed by a second process that opens it. The lock is a file that
 * names its process by id and start time, so that one left behind by SIGKILL is recognised, even when its id is in use again.
 */
export class DirectoryLock implements Disposable {
  private readonly beat: NodeJS.Timeout;

  private constructor(private readonly file: string) {
    this.beat = setInterval(() => touch(file), BEAT_MS).unref();
  }

  /** @throws StoreError data-directory-locked */
  static acquire(directory: string): DirectoryLock {
    const file = join(directory, 'lock');
    const own = join(directory, `lock.${randomUUID()}`);
    writeFileSync(own, JSON.stringify(thisProcess()), { mode: 0o600 });
    try {
      for (;;) {
        // link() fails when the name exists and puts the whole file there at once: no reader sees half a lock.
        if (tryLink(own, file)) return new DirectoryLock(file);
        const owner = readOwner(file);
        if (owner !== undefined && isAlive(owner, file)) throw locked(directory, owner);
        removeStale(file, owner);
      }
    } finally {
      rmSync(own, { force: true });
    }
  }

  release(): void {
    clearInterval(this.beat);
    rmSync(this.file, { force: true });
  }

  [Symbol.dispose](): void {
    this.release();
  }
}

const BEAT_MS = 5_000;
/** A process that cannot be seen from here (another container) is alive while its lock is younger than this. */
const FOREIGN_LEASE_MS = 30_000;

const ownerSchema = z.object({ pid: z.number().int(), startedAt: z.string(), pidNamespace: z.string() });
type Owner = z.infer<typeof ownerSchema>;

function thisProcess(): Owner {
  return { pid: process.pid, startedAt: startOf(process.pid) ?? '', pidNamespace: pidNamespace() };
}

function isAlive(owner: Owner, file: string): boolean {
  if (owner.pidNamespace !== pidNamespace()) return Date.now() - (modifiedAt(file) ?? 0) < FOREIGN_LEASE_MS;
  const startedAt = startOf(owner.pid);
  return startedAt !== undefined && startedAt === owner.startedAt;
}

/** When a process started, in whatever unit the system tells, with the boot it belongs to; undefined if there is none. */
function startOf(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, the program's name, may itself hold blanks and parentheses: count from its end. Field 22 is the start.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : `${boot} ${fields[19] ?? ''}`;
  } catch {
    return hasProc() ? undefined : startWithoutProc(pid);
  }
}

function hasProc(): boolean {
  return modifiedAt('/proc/self/stat') !== undefined;
}

/** macOS and Windows: only whether it runs. */
function startWithoutProc(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
    return 'running';
  } catch (error) {
    return codeOf(error) === 'EPERM' ? 'running' : undefined;
  }
}

function pidNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function readOwner(file: string): Owner | undefined {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Gone meanwhile, or not written by us: nothing that could be alive.
    return undefined;
  }
}

/** Two processes may find the same stale lock: the second must not remove the first one's new lock. */
function removeStale(file: string, seen: Owner | undefined): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = readOwner(aside);
  if (JSON.stringify(moved) !== JSON.stringify(seen)) tryLink(aside, file);
  rmSync(aside, { force: true });
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // The directory was removed under a running server: nothing is left to be protected.
  }
}

function modifiedAt(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

function locked(directory: string, owner: Owner): StoreError {
  return new StoreError(
    'data-directory-locked',
    `The data directory ${directory} is in use by another Gradus (process ${owner.pid}): stop that one, or set GRADUS_DATA to another directory.`,
  );
}
