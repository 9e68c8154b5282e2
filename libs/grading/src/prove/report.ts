import type { MutantsReport } from '../mutants/report';

/** One promise about an exercise and whether it holds. */
export interface Proof {
  readonly id: ProofId;
  readonly holds: boolean;
  /** What was found, one line each; for the author, in English like compiler messages. */
  readonly findings: readonly string[];
}

export type ProofId =
  | 'solutions-score-1'
  | 'starter-scores-less'
  | 'mistakes-are-named'
  | 'tolerance-is-derived'
  | 'mutants-are-killed'
  | 'same-seed-same-result'
  | 'seeds-are-stable'
  | 'examples-run'
  | 'types-hold';

/** How one check's tolerance lies between what float32 needs and what half precision would pass, in units of the tolerance. */
export interface ToleranceMargin {
  readonly group: string;
  readonly check: string;
  readonly rtol: number;
  readonly atol: number;
  /** Largest error of a right answer; must be ≤ 0.5, since reference and student may err in opposite directions. */
  readonly needed: number;
  /** Largest error, over the group's cases, of the expected values rounded to half precision; must be > 1. null: all are exact in it. */
  readonly half: number | null;
  /** Smallest error, over the cases, of the expected values 1 % off, of whole numbers alone at least 1; must be > 1. null: there are no numbers. */
  readonly onePercent: number | null;
}

export interface ExerciseReport {
  readonly exercise: string;
  readonly holds: boolean;
  readonly proofs: readonly Proof[];
  readonly solutions: number;
  readonly mistakes: { readonly named: number; readonly all: number };
  readonly mutants: MutantsReport;
  readonly tolerances: readonly ToleranceMargin[];
  readonly seeds: number;
  /** Median time to grade solution.ts, warm. */
  readonly medianMs: number;
}
