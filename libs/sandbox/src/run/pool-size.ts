import { LIMITS } from '@gradus/contract';
import { SandboxError } from '../errors';
import type { MachineSize } from './machine-size';

export interface PoolOptions {
  /** Runner processes at the same time, idle ones included. */
  readonly maxRunners?: number;
  /** Runners started ahead, that belong to nobody yet. */
  readonly spares?: number;
  /** A runner without a job for so long is ended. */
  readonly idleMs?: number;
  /** Programs that run at the same time; all others wait. */
  readonly maxRunning?: number;
}

export type PoolSize = Required<PoolOptions> & Pick<MachineSize, 'cores'>;

/** The rest of the memory is for the server, the database and what else runs on the machine. */
const MEMORY_SHARE = 0.5;
/** An idle runner has 60 MiB of memory, most of it shared with the others. */
const IDLE_RUNNER_MIB = 64;
const RUNNERS_PER_CORE = 8;
const MAX_SPARES = 4;
const IDLE_MS = 300_000;

/** @throws SandboxError where an option makes no sense on this machine or beside another */
export function poolSize(options: PoolOptions, { cores, memoryMiB }: MachineSize): PoolSize {
  const usableMiB = memoryMiB * MEMORY_SHARE;
  const runnersFitting = Math.max(2, Math.floor(usableMiB / IDLE_RUNNER_MIB));
  const programsFitting = Math.max(1, Math.floor(usableMiB / LIMITS.runnerMemoryMiB));
  const maxRunners = whole('maxRunners', options.maxRunners ?? Math.min(cores * RUNNERS_PER_CORE, runnersFitting), 1);
  return {
    cores,
    maxRunners,
    maxRunning: Math.min(maxRunners, whole('maxRunning', options.maxRunning ?? Math.min(cores, programsFitting), 1)),
    spares: Math.min(maxRunners, whole('spares', options.spares ?? Math.min(cores, MAX_SPARES), 0)),
    idleMs: whole('idleMs', options.idleMs ?? IDLE_MS, 1),
  };
}

function whole(name: keyof PoolOptions, value: number, atLeast: number): number {
  if (Number.isSafeInteger(value) && value >= atLeast) return value;
  throw new SandboxError('wrong-option', `The sandbox's ${name} is ${value}: set it to a whole number from ${atLeast}.`);
}
