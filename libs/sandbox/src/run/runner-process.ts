import { join } from 'node:path';
import { type BoundedProcess, startBoundedProcess } from '../bounded/bounded-process';
import type { ProcessStat } from '../bounded/process-stat';
import { packageFolders } from '../bounded/package-folders';
import { TIDY } from './runner-request';

/** A runner that has had so many jobs is replaced. */
const MAX_JOBS = 50;
const MAX_CPU_SECONDS_PER_JOB = 60;
const MEMORY_SLACK_MIB = 15;
/** A timeout that is shorter than those before it has a thread of its own, which sleeps until then (see isolate-session.ts). */
const THREAD_SLACK = 4;
const TIDY_LIMITS = { cpuMs: 1000, wallMs: 3000, maxBytes: 1024 };

export interface Runner {
  readonly process: BoundedProcess;
  readonly memoryMiB: number;
  person: string | undefined;
  jobs: number;
  readonly baseline: ProcessStat | undefined;
  idleTimer: NodeJS.Timeout | undefined;
}

export type Started = Runner | { readonly reason: string };

/** @returns the reason where none can be started */
export async function startRunner(memoryMiB: number): Promise<Started> {
  try {
    return await tryToStart(memoryMiB);
  } catch (error) {
    return { reason: `no runner could be started: ${String(error)}` };
  }
}

async function tryToStart(memoryMiB: number): Promise<Started> {
  const process = await startBoundedProcess({
    // From sources (tests) as from dist: what runs in a process of its own is always the built file.
    entry: join(__dirname, '..', '..', 'dist', 'run', 'runner.js'),
    readable: packageFolders(['isolated-vm', 'node-gyp-build', '@gradus/values', '@gradus/sandbox']),
    memoryMiB,
    // The harness calls into the student's realm from its own, and V8 would then refuse the student `new Function`.
    nodeFlags: ['--allow-unsafe-function-constructor'],
    lifetimeCpuSeconds: MAX_JOBS * MAX_CPU_SECONDS_PER_JOB,
  });
  const reason = await process.ready;
  if (reason !== undefined) {
    await process.exited;
    return { reason: `no runner could be started: ${reason}` };
  }
  return { process, memoryMiB, person: undefined, jobs: 0, baseline: process.stat(), idleTimer: undefined };
}

/** Whether it is as it was when it began, so that it may take another job. */
export function isAsNew({ process, baseline, jobs }: Runner): boolean {
  const now = process.stat();
  if (jobs >= MAX_JOBS) return false;
  if (!now || !baseline) return true;
  return now.residentMiB <= baseline.residentMiB + MEMORY_SLACK_MIB && now.threads <= baseline.threads + THREAD_SLACK;
}

/** What looks like a leak may be garbage that nobody has collected yet. */
export async function isAsNewTidied(runner: Runner): Promise<boolean> {
  const outcome = await runner.process.request({ body: TIDY, numbers: new Float64Array(0) }, TIDY_LIMITS);
  return outcome.kind === 'answered' && isAsNew(runner);
}
