import { readFileSync } from 'node:fs';

/** What the kernel says of a process; a hostile program cannot forge it. */
export interface ProcessStat {
  readonly cpuMs: number;
  readonly threads: number;
  readonly residentMiB: number;
}

/** Linux fixes USER_HZ at 100 for user space, and the page size is 4 KiB on x86-64 and arm64 as Debian builds them. */
const MS_PER_TICK = 10;
const PAGES_PER_MIB = 256;

/**
 * Of a process and of those that it started, together: what wraps a process may stay as its parent. Source: /proc/PID/stat,
 * proc(5); undefined where there is none.
 */
export function readProcessStat(pid: number): ProcessStat | undefined {
  const own = readOne(pid);
  if (!own) return undefined;
  return childrenOf(pid).map(readProcessStat).reduce<ProcessStat>(
    (sum, child) => ({
      cpuMs: sum.cpuMs + (child?.cpuMs ?? 0),
      threads: sum.threads + (child?.threads ?? 0),
      residentMiB: sum.residentMiB + (child?.residentMiB ?? 0),
    }),
    own,
  );
}

/** A process and all that came of it and lives, itself first. The dead that nobody has cleared away are none. */
export function processTree(pid: number): number[] {
  return [pid, ...childrenOf(pid).filter(isLiving).flatMap(processTree)];
}

function isLiving(pid: number): boolean {
  const text = read(`/proc/${pid}/stat`) ?? ') Z';
  return text.charAt(text.lastIndexOf(')') + 2) !== 'Z';
}

/** Kernels may be built without /proc/PID/task/TID/children. */
export function canListChildren(): boolean {
  return read(`/proc/${process.pid}/task/${process.pid}/children`) !== undefined;
}

function childrenOf(pid: number): number[] {
  return (read(`/proc/${pid}/task/${pid}/children`) ?? '').split(' ').filter((word) => word !== '').map(Number);
}

function readOne(pid: number): ProcessStat | undefined {
  const text = read(`/proc/${pid}/stat`);
  if (text === undefined) return undefined;
  // The command's name may hold spaces and parentheses; the fields after the last one are numbers, the first being field 3.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const field = (number: number): number => Number(fields[number - 3]);
  return { cpuMs: (field(14) + field(15)) * MS_PER_TICK, threads: field(20), residentMiB: field(24) / PAGES_PER_MIB };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}
