import type { Difference } from './tell-apart';

/** A mutant that every case let pass. */
export interface Survivor {
  readonly mutator: string;
  /** Where in solution.ts. */
  readonly line: number;
  readonly column: number;
  readonly before: string;
  /** The changed line, or `removed: …`: by this exercise.yaml explains it. */
  readonly code: string;
  /** equivalent: it differs from the model answer on no random input. */
  readonly kind: 'equivalent' | 'explained' | 'unexplained';
  /** Where it was found to differ. */
  readonly difference?: Difference;
  /** The author's, where it is explained. */
  readonly reason?: string;
}

/** What became of the mutants of the model answer. */
export interface MutantsReport {
  readonly all: number;
  /** Fewer than `all` where a sample was tried. */
  readonly tried: number;
  readonly killed: number;
  readonly equivalent: number;
  readonly explained: number;
  readonly unexplained: number;
  /** How many random inputs were to tell survivors apart; 0 where none survived. */
  readonly inputs: number;
  readonly survivors: readonly Survivor[];
}

export const NO_MUTANTS: MutantsReport = { all: 0, tried: 0, killed: 0, equivalent: 0, explained: 0, unexplained: 0, inputs: 0, survivors: [] };
