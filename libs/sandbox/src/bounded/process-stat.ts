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

/** Reads /proc/PID/stat (proc(5)); undefined where there is none. */
export function readProcessStat(pid: number): ProcessStat | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'latin1');
  } catch {
    return undefined;
  }
  // The command's name may hold spaces and parentheses; the fields after the last one are numbers, the first being field 3.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const field = (number: number): number => Number(fields[number - 3]);
  return { cpuMs: (field(14) + field(15)) * MS_PER_TICK, threads: field(20), residentMiB: field(24) / PAGES_PER_MIB };
}
