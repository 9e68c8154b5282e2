import { readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The users that the sandbox's processes become where it may choose: see user-ids.ts. */
const RUNNER_USERS = { first: 61184, last: 65519 };
/** What node and the kernel write when a process dies of something, and what an attack would write. */
const LEFT_BY_A_PROGRAM = /^core(\.\d+)?$|\.heapsnapshot$|^report\..*\.json$|^isolate-.*\.log$|ESCAPED/;

/** Files in the places where a runner could leave one (it starts in /) that only a runner can have left. */
export function strayFiles(): string[] {
  const folders = new Set(['/', '/tmp', '/var/tmp', '/dev/shm', tmpdir(), process.cwd()]);
  return [...folders].flatMap((folder) => namesIn(folder).map((name) => join(folder, name))).filter(isStray);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Not every machine has each of them.
    return [];
  }
}

function isStray(path: string): boolean {
  if (LEFT_BY_A_PROGRAM.test(path.slice(path.lastIndexOf('/') + 1))) return true;
  const owner = statSync(path, { throwIfNoEntry: false })?.uid ?? 0;
  return owner >= RUNNER_USERS.first && owner <= RUNNER_USERS.last;
}

/** Of this process. */
export function countThreads(): number {
  return readdirSync('/proc/self/task').length;
}
