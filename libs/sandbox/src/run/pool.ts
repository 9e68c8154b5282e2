import { LIMITS } from '@gradus/contract';
import type { BoundedProcess } from '../bounded/bounded-process';
import { FairLine } from './fair-line';
import type { PoolSize } from './pool-size';
import { type Runner, type Started, isAsNew, isAsNewTidied, startRunner } from './runner-process';

/** A runner lent for one job. */
export interface Lease {
  readonly process: BoundedProcess;
  /**
   * @param isClean whether the job left the runner as it was, as far as the runner itself tells: no limit, no crash
   * @param isOurFault whether nothing of the program had run: its person is not to pay for it
   */
  giveBack(isClean: boolean, isOurFault?: boolean): void;
}

export type LeaseOutcome = { readonly lease: Lease } | { readonly reason: string };

const CLOSED = { reason: 'the sandbox is closed' } as const;
/** What a runner costs that has to be started in place of a spoilt one. */
const RUNNER_START_MS = 100;

interface Request {
  readonly person: string;
  readonly memoryMiB: number;
  readonly resolve: (outcome: LeaseOutcome) => void;
}

/** Runner processes, each of one person for its whole life. As many programs run as there are cores; the others wait in line. */
export class RunnerPool {
  private readonly line: FairLine<Request>;
  private readonly idle = new Set<Runner>();
  private readonly busy = new Set<Runner>();
  /** Being started, for a job or as a spare. */
  private starting = 0;
  /** Spares on their way, that no job waits for yet. */
  private readonly comingSpares: Array<Promise<Started>> = [];
  private lineTimer: NodeJS.Timeout | undefined;
  private isClosed = false;
  private readonly dying = new Set<Promise<void>>();
  private readonly starts = new Set<Promise<unknown>>();

  constructor(private readonly size: PoolSize) {
    this.line = new FairLine({ maxRunning: size.maxRunning, cores: size.cores, now: () => performance.now() });
    this.addSpares();
  }

  /** Waits for its turn. @param memoryMiB the least that the runner must be allowed */
  acquire(person: string, memoryMiB: number): Promise<LeaseOutcome> {
    if (this.isClosed) return Promise.resolve(CLOSED);
    return new Promise((resolve) => {
      this.line.add({ person, memoryMiB, resolve });
      this.serve();
    });
  }

  ranIntoLimit(person: string): boolean {
    return this.line.isCostly(person);
  }

  get maxRunning(): number {
    return this.size.maxRunning;
  }

  /** Why no spare can be started, if the first one that was tried tells so. */
  async spareTrouble(): Promise<string | undefined> {
    const first = await this.comingSpares[0];
    return first && 'reason' in first ? first.reason : undefined;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.lineTimer);
    for (const { resolve } of this.line.clear()) resolve(CLOSED);
    for (const runner of [...this.idle, ...this.busy]) this.end(runner);
    while (this.dying.size + this.starts.size > 0) await Promise.all([...this.dying, ...this.starts]);
  }

  private serve(): void {
    clearTimeout(this.lineTimer);
    for (let next = this.line.next(); next; next = this.line.next()) void this.assign(next);
    const waitMs = this.line.waitMs();
    if (waitMs !== undefined) this.lineTimer = setTimeout(() => this.serve(), waitMs);
  }

  private async assign({ person, memoryMiB, resolve }: Request): Promise<void> {
    const start = performance.now();
    const outcome = this.takeIdle(person, memoryMiB) ?? (await (this.claimSpare(memoryMiB) ?? this.startFresh(memoryMiB)));
    if ('reason' in outcome) {
      this.line.ended(person, { hitLimit: false, ms: 0 });
      resolve(outcome);
      return this.serve();
    }
    outcome.person = person;
    this.busy.add(outcome);
    const giveBack = (isClean: boolean, isOurFault = false): void => {
      this.line.ended(person, { hitLimit: !isClean && !isOurFault, ms: performance.now() - start + (isClean ? 0 : RUNNER_START_MS) });
      this.takeBack(outcome, isClean);
    };
    resolve({ lease: { process: outcome.process, giveBack } });
  }

  private takeIdle(person: string, memoryMiB: number): Runner | undefined {
    const fitting = [...this.idle].filter((runner) => runner.memoryMiB >= memoryMiB && runner.process.isAlive);
    const runner = fitting.find((one) => one.person === person) ?? fitting.find((one) => one.person === undefined);
    if (!runner) return undefined;
    clearTimeout(runner.idleTimer);
    this.idle.delete(runner);
    return runner;
  }

  private takeBack(runner: Runner, isClean: boolean): void {
    runner.jobs += 1;
    void this.inspect(runner, isClean).then(() => this.addSpares());
    this.serve();
  }

  /** Lets a runner rest that is as it was when it began, and ends any other. */
  private async inspect(runner: Runner, isClean: boolean): Promise<void> {
    const isFit = isClean && (isAsNew(runner) || (await isAsNewTidied(runner)));
    // While it was looked at, a job may have had to start another in its place.
    if (!isFit || this.isClosed || !runner.process.isAlive || this.room() < 0) return this.end(runner);
    this.busy.delete(runner);
    this.rest(runner);
  }

  private rest(runner: Runner): void {
    this.idle.add(runner);
    if (runner.person === undefined) return;
    runner.idleTimer = setTimeout(() => this.end(runner), this.size.idleMs);
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
    return memoryMiB <= LIMITS.runnerMemoryMiB ? this.comingSpares.shift() : undefined;
  }

  private startFresh(memoryMiB: number): Promise<Started> {
    this.makeRoom();
    return this.start(Math.max(memoryMiB, LIMITS.runnerMemoryMiB));
  }

  /** Ends the runner that has been idle longest if there is no room for another. */
  private makeRoom(): void {
    if (this.room() > 0) return;
    const [oldest] = this.idle;
    if (oldest) this.end(oldest);
  }

  private addSpares(): void {
    // Ended by whoever, while nobody looked.
    for (const runner of [...this.idle]) if (!runner.process.isAlive) this.end(runner);
    const owned = [...this.idle].filter((runner) => runner.person !== undefined);
    const missing = this.size.spares - (this.idle.size - owned.length) - this.comingSpares.length;
    for (let i = 0; i < missing && !this.isClosed; i += 1) {
      // A class of more persons than runners: whoever has rested longest gives way, so that the next newcomer waits for no start.
      const oldest = owned.length > this.size.maxRunning ? owned.shift() : undefined;
      if (this.room() <= 0 && oldest) this.end(oldest);
      if (this.room() > 0) void this.addSpare();
    }
  }

  private room(): number {
    return this.size.maxRunners - this.idle.size - this.busy.size - this.starting;
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
