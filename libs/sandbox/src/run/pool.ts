import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { LIMITS } from '@gradus/contract';
import { type BoundedProcess, startBoundedProcess } from '../bounded/bounded-process';
import type { ProcessStat } from '../bounded/process-stat';
import { packageFolders } from '../bounded/package-folders';
import { TIDY } from './runner-request';

export interface PoolOptions {
  /** Runner processes at the same time, idle ones included. */
  readonly maxRunners?: number;
  /** Runners started ahead, that belong to nobody yet. */
  readonly spares?: number;
  /** A runner without a job for so long is ended. */
  readonly idleMs?: number;
  /** Jobs at the same time. */
  readonly maxRunning?: number;
}

const MAX_JOBS = 50;
const MEMORY_SLACK_MIB = 15;
const THREAD_SLACK = 1;
const MAX_CPU_SECONDS_PER_JOB = 60;
const IDLE_RUNNER_MIB = 64;
const TIDY_LIMITS = { cpuMs: 1000, wallMs: 3000, maxBytes: 1024 };

interface Runner {
  readonly process: BoundedProcess;
  readonly memoryMiB: number;
  person: string | undefined;
  jobs: number;
  baseline: ProcessStat | undefined;
  idleTimer: NodeJS.Timeout | undefined;
}

type Started = Runner | { readonly reason: string };

/** A runner lent for one job. */
export interface Lease {
  readonly process: BoundedProcess;
  /** @param isClean whether the job left the runner as it was, as far as the runner itself tells */
  giveBack(isClean: boolean): void;
}

const CLOSED = { reason: 'the sandbox is closed' } as const;

export type LeaseOutcome = { readonly lease: Lease } | { readonly reason: string };

interface Waiting {
  readonly person: string;
  readonly memoryMiB: number;
  readonly resolve: (outcome: LeaseOutcome) => void;
}

/** Runner processes, each of one person for its whole life. */
export class RunnerPool {
  private readonly idle = new Set<Runner>();
  private readonly busy = new Set<Runner>();
  private readonly waiting: Waiting[] = [];
  /** Being started, for a job or as a spare. */
  private starting = 0;
  /** Spares on their way, that no job waits for yet. */
  private readonly comingSpares: Array<Promise<Started>> = [];
  private running = 0;
  private isClosed = false;
  private readonly maxRunners: number;
  private readonly maxRunning: number;
  private readonly spares: number;
  private readonly idleMs: number;
  private readonly dying = new Set<Promise<void>>();
  private readonly starts = new Set<Promise<unknown>>();

  constructor(options: PoolOptions) {
    const cores = availableParallelism();
    const fitting = Math.floor(totalmem() / 1024 / 1024 / 2 / (IDLE_RUNNER_MIB * 2));
    this.maxRunners = options.maxRunners ?? Math.max(2, Math.min(cores * 8, fitting));
    const byMemory = Math.max(1, Math.floor(totalmem() / 1024 / 1024 / 2 / LIMITS.runnerMemoryMiB));
    this.maxRunning = Math.min(this.maxRunners, options.maxRunning ?? Math.min(cores, byMemory));
    this.spares = Math.min(this.maxRunners, options.spares ?? Math.min(cores, 2));
    this.idleMs = options.idleMs ?? 300_000;
    this.addSpares();
  }

  /** Waits in order for its turn. */
  acquire(person: string, memoryMiB: number): Promise<LeaseOutcome> {
    if (this.isClosed) return Promise.resolve(CLOSED);
    return new Promise((resolve) => {
      this.waiting.push({ person, memoryMiB, resolve });
      this.serve();
    });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    for (const { resolve } of this.waiting.splice(0)) resolve(CLOSED);
    for (const runner of [...this.idle, ...this.busy]) this.end(runner);
    while (this.dying.size + this.starts.size > 0) await Promise.all([...this.dying, ...this.starts]);
  }

  private serve(): void {
    while (this.running < this.maxRunning) {
      const next = this.waiting.shift();
      if (!next) return;
      this.running += 1;
      void this.assign(next);
    }
  }

  private async assign({ person, memoryMiB, resolve }: Waiting): Promise<void> {
    const outcome = this.takeIdle(person, memoryMiB) ?? (await (this.claimSpare(memoryMiB) ?? this.startFresh(memoryMiB)));
    if ('reason' in outcome) {
      this.running -= 1;
      resolve(outcome);
      return this.serve();
    }
    outcome.person = person;
    this.busy.add(outcome);
    resolve({ lease: { process: outcome.process, giveBack: (isClean) => this.takeBack(outcome, isClean) } });
  }

  private takeIdle(person: string, memoryMiB: number): Runner | undefined {
    const fitting = [...this.idle].filter((runner) => runner.memoryMiB === memoryMiB && runner.process.isAlive);
    const runner = fitting.find((one) => one.person === person) ?? fitting.find((one) => one.person === undefined);
    if (!runner) return undefined;
    clearTimeout(runner.idleTimer);
    this.idle.delete(runner);
    return runner;
  }

  private takeBack(runner: Runner, isClean: boolean): void {
    this.running -= 1;
    runner.jobs += 1;
    void this.inspect(runner, isClean).then(() => this.addSpares());
    this.serve();
  }

  /** Lets a runner rest that is as it was when it began, and ends any other. */
  private async inspect(runner: Runner, isClean: boolean): Promise<void> {
    const isFit = isClean && runner.jobs < MAX_JOBS && (isAtBaseline(runner) || (await isAtBaselineTidied(runner)));
    if (!isFit || this.isClosed || !runner.process.isAlive) return this.end(runner);
    this.busy.delete(runner);
    this.rest(runner);
  }

  private rest(runner: Runner): void {
    this.idle.add(runner);
    if (runner.person === undefined) return;
    runner.idleTimer = setTimeout(() => this.end(runner), this.idleMs);
    runner.idleTimer.unref();
  }

  private end(runner: Runner): void {
    clearTimeout(runner.idleTimer);
    this.idle.delete(runner);
    this.busy.delete(runner);
    runner.process.kill();
    const exited = runner.process.exited.then(() => {
      this.dying.delete(exited);
    });
    this.dying.add(exited);
  }

  private claimSpare(memoryMiB: number): Promise<Started> | undefined {
    return memoryMiB === LIMITS.runnerMemoryMiB ? this.comingSpares.shift() : undefined;
  }

  private startFresh(memoryMiB: number): Promise<Started> {
    this.makeRoom();
    return this.start(memoryMiB);
  }

  /** Ends the runner that has been idle longest if there is no room for another. */
  private makeRoom(): void {
    if (this.idle.size + this.busy.size + this.starting < this.maxRunners) return;
    const [oldest] = this.idle;
    if (oldest) this.end(oldest);
  }

  private addSpares(): void {
    const ready = [...this.idle].filter((runner) => runner.person === undefined).length;
    const room = this.maxRunners - this.idle.size - this.busy.size - this.starting;
    const missing = Math.min(this.spares - ready - this.comingSpares.length, room);
    for (let i = 0; i < missing && !this.isClosed; i += 1) void this.addSpare();
  }

  private async addSpare(): Promise<void> {
    const started = this.start(LIMITS.runnerMemoryMiB);
    this.comingSpares.push(started);
    const runner = await started;
    const position = this.comingSpares.indexOf(started);
    // Claimed by a job meanwhile.
    if (position === -1) return;
    void this.comingSpares.splice(position, 1);
    if (!('reason' in runner)) this.rest(runner);
  }

  private start(memoryMiB: number): Promise<Started> {
    this.starting += 1;
    const started = startRunner(memoryMiB).then((runner) => {
      this.starting -= 1;
      this.starts.delete(started);
      if ('reason' in runner || !this.isClosed) return runner;
      this.end(runner);
      return CLOSED;
    });
    this.starts.add(started);
    return started;
  }
}

async function startRunner(memoryMiB: number): Promise<Started> {
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
  if (reason !== undefined) return { reason: `no runner could be started: ${reason}` };
  return { process, memoryMiB, person: undefined, jobs: 0, baseline: process.stat(), idleTimer: undefined };
}

/** What looks like a leak may be garbage that nobody has collected yet. */
async function isAtBaselineTidied(runner: Runner): Promise<boolean> {
  const outcome = await runner.process.request({ body: TIDY, numbers: new Float64Array(0) }, TIDY_LIMITS);
  return outcome.kind === 'answered' && isAtBaseline(runner);
}

function isAtBaseline({ process, baseline }: Runner): boolean {
  const now = process.stat();
  if (!now || !baseline) return true;
  return now.residentMiB <= baseline.residentMiB + MEMORY_SLACK_MIB && now.threads <= baseline.threads + THREAD_SLACK;
}
