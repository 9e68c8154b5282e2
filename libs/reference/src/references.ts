import type { Localised, ReferenceInfo } from '@gradus/contract';
import type { ExerciseBundle } from '@gradus/exercise';
import type { Call } from '@gradus/sandbox';
import type { Value } from '@gradus/values';

/**
 * Runs an author's code (cases.ts, reference.ts, checks.ts), which is not trusted either: in isolates inside bounded processes
 * of their own kind, with TensorFlow.js inside the isolate. What was computed is cached.
 */
export interface References extends AsyncDisposable {
  /** The cases of these groups under this seed, with the reference's outputs. Cached on disk and in memory. */
  prepare(request: PrepareRequest): Promise<AuthorOutcome<readonly PreparedGroup[]>>;
  /** Runs the author's predicates and metrics on outputs; one answer per request, same order. Never cached. */
  judge(bundle: ExerciseBundle, requests: readonly JudgeRequest[]): Promise<AuthorOutcome<readonly Judgement[]>>;
  /**
   * The first `count` of the seeds 1, 2, 3, … under which no decision hangs on rounding: float32 and float64 agree in every
   * discrete part and closely in every number, and noise on the inputs changes no discrete part. Cached.
   */
  selectSeeds(bundle: ExerciseBundle, groups: readonly string[], count: number): Promise<AuthorOutcome<readonly number[]>>;
  /** Where outputs are kept, for what else depends on the same things alone (the outputs of the named mistakes). */
  readonly cache: OutputCache;
  /** The backend that computes now; for an exercise the one that serves it, which may be another where that one failed it. */
  info(of?: { readonly gradingHash?: string; readonly precision?: Precision }): ReferenceInfo;
  /** Every backend that this machine might have, in order of preference, each tried: starts a process for each. */
  survey(): Promise<readonly BackendReport[]>;
  close(): Promise<void>;
}

/** Values by what they depend on, in memory and on disk. What is damaged or cannot be read is not there. */
export interface OutputCache {
  get(key: readonly string[]): Promise<readonly Value[] | undefined>;
  /** Never fails: what cannot be kept is computed again. */
  put(key: readonly string[], values: readonly Value[]): Promise<void>;
}

export type Precision = 'float32' | 'float64';

/**
 * TensorFlow.js's backends in order of preference: the graphics card first, then what computes programs of an exercise's size
 * fastest (docs/reference.md). The first two and the last live outside the isolate, behind the bridge.
 */
export const BACKEND_IDS = ['tfjs-node-gpu', 'webgpu', 'cpu', 'wasm', 'tfjs-node'] as const;
export type BackendId = (typeof BACKEND_IDS)[number];

/** What trying a backend showed. */
export type BackendReport =
  | {
      readonly id: BackendId;
      readonly isPresent: true;
      /** As it names itself: the graphics card, the library's version, the instruction set. */
      readonly device: string;
      /** Known answers that came out, and the largest error among them over the largest number of its answer. */
      readonly selfCheck: { readonly checked: number; readonly worstError: number };
    }
  /** Not installed, no such device, or wrong answers: one sentence. */
  | { readonly id: BackendId; readonly isPresent: false; readonly reason: string };

export interface PrepareRequest {
  readonly bundle: ExerciseBundle;
  readonly groups: readonly string[];
  readonly seed: number;
  /** float64 is computed by the arbiter, whatever the backend. */
  readonly precision?: Precision;
  /** Absent: the one in use. Of another one that is not there the outcome is `unavailable`. */
  readonly backend?: BackendId;
}

export interface PreparedGroup {
  readonly id: string;
  readonly cases: readonly PreparedCase[];
}

export interface PreparedCase {
  readonly id: string;
  readonly call: Call;
  readonly expected: Value;
}

export interface JudgeRequest {
  readonly kind: 'property' | 'metric';
  /** The export of checks.ts's `properties` or `metrics`. */
  readonly name: string;
  readonly call: Call;
  readonly output: Value;
}

/** A property holds or says why not; a metric is a number. */
export type Judgement =
  | { readonly kind: 'holds' }
  | { readonly kind: 'broken'; readonly message: Localised }
  | { readonly kind: 'metric'; readonly metric: number };

export type AuthorOutcome<T> =
  | { readonly kind: 'ok'; readonly value: T }
  /** The author's code threw, ran into a limit or gave no valid data: goes to the author, no score. */
  | { readonly kind: 'exercise-error'; readonly file: string; readonly line?: number; readonly message: string }
  /** Our fault: tried again. */
  | { readonly kind: 'unavailable'; readonly reason: string };
