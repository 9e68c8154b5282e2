import { readFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';

/** What this process may use, which in a container is less than the machine has. */
export interface MachineSize {
  readonly cores: number;
  readonly memoryMiB: number;
}

const MIB = 1024 * 1024;

export function machineSize(): MachineSize {
  const allowed = process.constrainedMemory();
  // Without a limit it is 0, or larger than any machine.
  const bytes = allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
  return { cores: Math.min(availableParallelism(), coresOfQuota(readQuota())), memoryMiB: Math.floor(bytes / MIB) };
}

/** @param text of cpu.max (cgroup v2): microseconds allowed in each period, or `max` */
export function coresOfQuota(text: string): number {
  const [allowed, period] = text.trim().split(' ').map(Number);
  const cores = (allowed ?? NaN) / (period ?? NaN);
  return cores > 0 ? Math.max(1, Math.round(cores)) : Infinity;
}

function readQuota(): string {
  try {
    return readFileSync('/sys/fs/cgroup/cpu.max', 'latin1');
  } catch {
    return 'max';
  }
}
