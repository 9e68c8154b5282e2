import type { Result } from '@gradus/contract';
import type { ExerciseBundle } from '@gradus/exercise';
import type { Grader } from '../grader';
import { proveMutants } from '../mutants/prove-mutants';
import { selectPool, unstableVisible } from '../prepare-cases';
import { proveExamples } from './examples';
import { medianMs } from './median-ms';
import type { ExerciseReport, Proof, ProofId } from './report';
import { proveTolerances } from './tolerance';
import { proveTypes } from './types';

export interface ProveOptions {
  readonly onProof?: (proof: Proof) => void;
  /** Every seed of the pool, and every mutant, also of a training loop. */
  readonly isThorough?: boolean;
}

/** Proves one exercise: the gate that every exercise passes before a student sees it (design.md §1.3). */
export async function prove(bundle: ExerciseBundle, grader: Grader, { onProof, isThorough = false }: ProveOptions = {}): Promise<ExerciseReport> {
  const proofs: Proof[] = [];
  const say = (id: ProofId, findings: readonly string[]): void => {
    const proof = { id, holds: findings.length === 0, findings };
    proofs.push(proof);
    onProof?.(proof);
  };
  const pool = await selectPool(bundle, grader.engine, isThorough ? 'all' : 'tried');
  const seeds = pool.kind === 'ok' ? pool.value : [];
  const visible = pool.kind === 'ok' ? await unstableVisible(bundle, grader.engine) : pool;
  say('seeds-are-stable', visible === undefined ? [] : [describe(visible)]);
  const trial = new Trial(bundle, grader, seeds);
  say('types-hold', proveTypes(bundle));
  say('solutions-score-1', await trial.proveSolutions());
  say('starter-scores-less', await trial.proveStarter());
  const mistakes = await trial.proveMistakes();
  say('mistakes-are-named', mistakes);
  say('same-seed-same-result', await trial.proveRepeats());
  const tolerance = await proveTolerances(bundle, grader.engine, seeds[0] ?? 1);
  say('tolerance-is-derived', tolerance.findings);
  const mutants = await proveMutants({ bundle, engine: grader.engine, seeds, isThorough });
  say('mutants-are-killed', mutants.findings);
  say('examples-run', await proveExamples(bundle, grader.engine));
  return {
    exercise: bundle.id,
    holds: proofs.every((proof) => proof.holds),
    proofs,
    solutions: bundle.solutions.length,
    mistakes: { named: bundle.mistakes.filter(({ id }) => !mistakes.some((line) => line.startsWith(`${id}:`))).length, all: bundle.mistakes.length },
    mutants: mutants.report,
    tolerances: tolerance.margins,
    exempt: tolerance.exempt,
    seeds: seeds.length,
    medianMs: await medianMs(bundle, grader),
  };
}

/** Grades the exercise's own programs. */
class Trial {
  constructor(
    private readonly bundle: ExerciseBundle,
    private readonly grader: Grader,
    private readonly seeds: readonly number[],
  ) {}

  async proveSolutions(): Promise<string[]> {
    const findings: string[] = [];
    if (this.bundle.solutions.length < 2) findings.push('solutions/: at least one correct way unlike solution.ts is needed');
    for (const { file, source } of this.bundle.solutions) {
      for (const seed of this.seeds) {
        const result = await this.grade(source, seed);
        if (result.score !== 1) findings.push(`${file}: seed ${seed}: ${summary(result)}`);
      }
    }
    return findings;
  }

  async proveStarter(): Promise<string[]> {
    const result = await this.grade(this.bundle.starter, this.seeds[0] ?? 1);
    if (result.status === 'not-gradable' && result.verdict !== 'does-not-compile') return [];
    if (result.status === 'graded' && result.score < 1) return [];
    return [`starter.ts: ${summary(result)}`];
  }

  /** Each finding begins with the mistake's id and a colon. */
  async proveMistakes(): Promise<string[]> {
    const findings: string[] = [];
    if (this.bundle.mistakes.length === 0) findings.push('mistakes/: at least one wrong answer that students really write is needed');
    for (const { id, source } of this.bundle.mistakes) {
      for (const seed of this.seeds) {
        const result = await this.grade(source, seed);
        const named = result.mistakes.map((mistake) => mistake.id);
        if (result.score === 1) findings.push(`${id}: seed ${seed}: is not caught: it scores 1`);
        else if (!named.includes(id)) findings.push(`${id}: seed ${seed}: is not named: ${summary(result)}`);
        else if (named.length > 1) findings.push(`${id}: seed ${seed}: cannot be told from ${named.filter((one) => one !== id).join(', ')}`);
      }
    }
    return findings;
  }

  async proveRepeats(): Promise<string[]> {
    const programs = [this.bundle.solutions[0], this.bundle.mistakes[0]].filter((one) => one !== undefined);
    const findings: string[] = [];
    for (const { source } of programs) {
      const [first, second] = [await this.grade(source, this.seeds[0] ?? 1), await this.grade(source, this.seeds[0] ?? 1)];
      if (withoutTimes(first) !== withoutTimes(second)) findings.push('the same program and seed gave two different results');
    }
    return findings;
  }

  private grade(source: string, seed: number): Promise<Result> {
    return this.grader.grade({ bundle: this.bundle, version: 0, source, person: `author ${this.bundle.id}`, hidden: { seed } });
  }
}

function summary(result: Result): string {
  const failed = result.groups.flatMap((group) =>
    group.cases.filter((one) => one.verdict !== 'passed').map((one) => `${group.id}/${one.id} ${one.verdict}`),
  );
  const reason = result.message?.en ?? result.diagnostics[0]?.message ?? failed.slice(0, 4).join(', ');
  return `${result.verdict}, score ${result.score ?? 'none'}${reason ? `: ${reason}` : ''}`;
}

function withoutTimes(result: Result): string {
  return JSON.stringify(result, (key, value: unknown) => (key === 'timings' || key === 'timeMs' ? undefined : value));
}

function describe(outcome: { readonly kind: string; readonly file?: string; readonly line?: number; readonly message?: string; readonly reason?: string }): string {
  if (outcome.kind !== 'exercise-error') return outcome.reason ?? outcome.kind;
  return `${outcome.file ?? ''}${outcome.line === undefined ? '' : `:${outcome.line}`}: ${outcome.message ?? ''}`;
}
