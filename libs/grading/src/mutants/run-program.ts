import type { ExerciseBundle } from '@gradus/exercise';
import type { CaseOutcome, JobCase } from '@gradus/sandbox';
import type { Engine } from '../engine';

/** What a program did on some cases. */
export type ProgramRun =
  | { readonly kind: 'ran'; readonly outcomes: readonly CaseOutcome[]; readonly runMs: number }
  /** V8 refuses it: it is no program. */
  | { readonly kind: 'no-program' }
  /** It ended before any case, or lacks an export. */
  | { readonly kind: 'ended' }
  /** Our fault. */
  | { readonly kind: 'unavailable'; readonly reason: string };

/** Endless loops are stopped after ten times what the model answer takes, and whoever takes less than this is not counted to the millisecond. */
const TIMES_MODEL = 10;
const LEAST_SECONDS = 0.25;

/** Runs programs of one author one after another; several of these run side by side. */
export class ProgramRunner {
  private limitsHit = 0;

  constructor(
    private readonly engine: Engine,
    private readonly bundle: ExerciseBundle,
    private readonly name: string,
  ) {}

  /** @param modelMs what the model answer takes on these cases; absent: the exercise's limit holds */
  async run(source: string, cases: readonly JobCase[], modelMs?: number): Promise<ProgramRun> {
    const compiled = await this.engine.sandbox.compile(source);
    if (compiled.kind === 'unavailable') return compiled;
    if (compiled.kind !== 'compiled') return { kind: 'no-program' };
    const { spec } = this.bundle;
    const limits = this.engine.limitsOf(spec);
    const cpuSeconds = modelMs === undefined ? limits.cpuSeconds : Math.max(LEAST_SECONDS, (TIMES_MODEL * modelMs) / 1000);
    const run = await this.engine.sandbox.run({
      // Whoever runs into a limit waits behind all others for a while: here that would be whoever comes next.
      person: `author ${this.bundle.id} ${this.name} ${this.limitsHit}`,
      program: compiled.program,
      exports: Object.keys(spec.exports),
      cases,
      limits: { ...limits, cpuSeconds },
      randomSeed: 1,
    });
    if (run.kind === 'unavailable') return run;
    if (run.kind === 'does-not-compile') return { kind: 'no-program' };
    if (run.kind === 'load-failed' || run.cases.some(isLimit)) this.limitsHit += 1;
    if (run.kind === 'load-failed' || run.missingExports.length > 0) return { kind: 'ended' };
    return { kind: 'ran', outcomes: run.cases, runMs: run.runMs };
  }
}

function isLimit(outcome: CaseOutcome): boolean {
  return outcome.kind === 'ended' && outcome.verdict !== 'runtime-error';
}
