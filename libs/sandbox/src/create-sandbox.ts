import { describeWalls } from './bounded/describe-walls';
import { MIN_MEMORY_MIB } from './bounded/bounded-process-options';
import { probeWalls } from './bounded/walls';
import { Compiler } from './compile/compiler';
import { engineHash } from './engine-hash';
import { SandboxError } from './errors';
import { type Demands, checkDemands, checkIsolatedVm } from './readiness';
import { machineSize } from './run/machine-size';
import { RunnerPool } from './run/pool';
import { type PoolOptions, poolSize } from './run/pool-size';
import { type JobRun, runJob } from './run/run-job';
import type { CompileOutcome, Job, Layer, RunOutcome, Sandbox } from './sandbox';

export type SandboxOptions = PoolOptions & Demands;

/**
 * Starts the compiler and the spare runners. Close it, or processes stay.
 * @throws SandboxError with one sentence that says what to change
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const size = poolSize(options, machineSize());
  const layers = describeWalls(await probeWalls());
  checkDemands(options, layers);
  checkIsolatedVm();
  const sandbox = new ProcessSandbox(new RunnerPool(size), layers);
  await sandbox.proveReady();
  return sandbox;
}

class ProcessSandbox implements Sandbox {
  private readonly compiler = new Compiler();
  readonly engine = engineHash();

  constructor(
    private readonly pool: RunnerPool,
    readonly layers: readonly Layer[],
  ) {}

  async proveReady(): Promise<void> {
    const reason = await this.pool.spareTrouble();
    if (reason === undefined) return;
    await this.close();
    throw new SandboxError('cannot-start', `The sandbox cannot start a process here (${reason}): run gradus doctor.`);
  }

  ranIntoLimit(person: string): boolean {
    return this.pool.ranIntoLimit(person) || this.compiler.isApart(person);
  }

  get maxRunning(): number {
    return this.pool.maxRunning;
  }

  compile(source: string, person?: string): Promise<CompileOutcome> {
    return this.compiler.compile(source, person);
  }

  async run(job: Job, onCase: (done: number) => void = () => undefined): Promise<RunOutcome> {
    if (job.limits.memoryMiB < MIN_MEMORY_MIB) {
      throw new SandboxError('wrong-option', `A program's memory limit is ${job.limits.memoryMiB} MiB: set it to ${MIN_MEMORY_MIB} at least, which Node needs for itself.`);
    }
    const outcome = await this.runOnce(job, onCase);
    // A runner may die between two jobs, by the kernel's hand for instance; nothing of the program has run then.
    return outcome.kind === 'unavailable' ? this.runOnce(job, onCase) : outcome;
  }

  private async runOnce(job: Job, onCase: (done: number) => void): Promise<RunOutcome> {
    const acquired = await this.pool.acquire(job.person, job.limits.memoryMiB);
    if ('reason' in acquired) return { kind: 'unavailable', reason: acquired.reason };
    const { lease } = acquired;
    let run: JobRun | undefined;
    try {
      run = await runJob(lease.process, job, onCase);
      return run.outcome;
    } finally {
      lease.giveBack(run?.isClean ?? false, run?.outcome.kind === 'unavailable');
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.pool.close(), this.compiler.close()]);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
