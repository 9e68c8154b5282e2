import type { ExerciseBundle, ExerciseSpec } from '@gradus/exercise';
import type { AuthorOutcome, References } from '@gradus/reference';
import type { RunLimits, Sandbox } from '@gradus/sandbox';
import type { Twin } from './diagnose/diagnose';
import type { CasesOfSeed } from './plan';
import type { RecentMap } from './recent-map';

export interface GradeRequest {
  readonly bundle: ExerciseBundle;
  /** The number of the published version; 0 for a folder. */
  readonly version: number;
  readonly source: string;
  /** Whose code it is: one person's runs share a runner process, two persons' never do. */
  readonly person: string;
  /** Which seed the hidden groups get: one by number, or one drawn from the pool by a number that the student cannot know. */
  readonly hidden: { readonly seed: number } | { readonly draw: number } | 'none';
  /** GROUP/CASE ids to run alone; absent: all. */
  readonly cases?: readonly string[];
  readonly onProgress?: (done: number, total: number) => void;
}

/** What grading works with. */
export interface Engine {
  readonly sandbox: Sandbox;
  readonly references: References;
  limitsOf(spec: ExerciseSpec): RunLimits;
  /** What was prepared lately, by grading hash and seed: a submission normally finds all of it here. */
  readonly recent: {
    readonly pools: RecentMap<readonly number[]>;
    readonly cases: RecentMap<Promise<AuthorOutcome<CasesOfSeed>>>;
    readonly twins: RecentMap<Promise<AuthorOutcome<readonly Twin[]>>>;
  };
}
