import { describeWalls } from './bounded/describe-walls';
import { probeWalls } from './bounded/walls';
import { Compiler } from './compile/compiler';
import { type PoolOptions, RunnerPool } from './run/pool';
import { runJob } from './run/run-job';
import type { CompileOutcome, Job, Layer, RunOutcome, Sandbox } from './sandbox';

export type SandboxOptions = PoolOptions;

/** Starts the compiler and the spare runners. Close it, or processes stay. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  return new ProcessSandbox(options, describeWalls(await probeWalls()));
}

class ProcessSandbox implements Sandbox {
  private readonly compiler = new Compiler();
  private readonly pool: RunnerPool;

  constructor(
    options: SandboxOptions,
    readonly layers: readonly Layer[],
  ) {
    this.pool = new RunnerPool(options);
  }

  compile(source: string, person?: string): Promise<CompileOutcome> {
    return this.compiler.compile(source, person);
  }

  async run(job: Job, onCase: (done: number) => void = () => undefined): Promise<RunOutcome> {
    const outcome = await this.runOnce(job, onCase);
    // A runner may die between two jobs, by the kernel's hand for instance; nothing of the program has run then.
    return outcome.kind === 'unavailable' ? this.runOnce(job, onCase) : outcome;
  }

  private async runOnce(job: Job, onCase: (done: number) => void): Promise<RunOutcome> {
    const acquired = await this.pool.acquire(job.person, job.limits.memoryMiB);
    if ('reason' in acquired) return { kind: 'unavailable', reason: acquired.reason };
    const { lease } = acquired;
    let isClean = false;
    try {
      const run = await runJob(lease.process, job, onCase);
      isClean = run.isClean;
      return run.outcome;
    } finally {
      lease.giveBack(isClean);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.pool.close(), this.compiler.close()]);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
