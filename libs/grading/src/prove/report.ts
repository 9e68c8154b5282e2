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

/**
 * How the tolerance of a check of inexact numbers lies between what right answers need and what wrong ones would pass. All but
 * `smallest` are relative errors, to be compared with `rtol`: an error of exactly the tolerance, atol and rtol together, is `rtol`.
 */
export interface ToleranceMargin {
  readonly group: string;
  readonly check: string;
  /** As chosen. Where rtol is 0, everything is told in units of atol instead. */
  readonly rtol: number;
  readonly atol: number;
  /** The spread: the largest error of a right answer against float64. At most half of what was chosen: reference and student may err in opposite directions. */
  readonly needed: number;
  /** Which backend, precision or solution needed the most. */
  readonly worst: string;
  /** Largest error, over the group's cases, of the values rounded to half precision. null: all are exact in it. */
  readonly half: number | null;
  /** Smallest error, over the group's cases, of the values 1 % off. null: all are 0. */
  readonly onePercent: number | null;
  /** The smaller of the two, which what was chosen must stay below. null: there is neither. */
  readonly upper: number | null;
  /** The geometric middle of `needed` and `upper`, to one digit, with the atol that goes with it; null where no tolerance would do. */
  readonly derived: { readonly rtol: number; readonly atol: number } | null;
  /** chosen / needed, at least 2, and upper / chosen, above 1. */
  readonly margin: { readonly below: number; readonly above: number | null };
  /** The smallest number that no right answer loses: 0 in its place must be wrong. null: all are 0. */
  readonly smallest: number | null;
}

/** A check whose tolerance is not derived, and why. */
export interface ExemptCheck {
  readonly group: string;
  readonly check: string;
  readonly why: string;
}

export interface ExerciseReport {
  readonly exercise: string;
  readonly holds: boolean;
  readonly proofs: readonly Proof[];
  readonly solutions: number;
  readonly mistakes: { readonly named: number; readonly all: number };
  readonly mutants: MutantsReport;
  readonly tolerances: readonly ToleranceMargin[];
  /** Exact outputs (words, counts, classes), metrics and central differences. */
  readonly exempt: readonly ExemptCheck[];
  readonly seeds: number;
  /** Median time to grade solution.ts, warm. */
  readonly medianMs: number;
}
