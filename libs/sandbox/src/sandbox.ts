import type { Diagnostic, ProgramError } from '@gradus/contract';
import type { Value } from '@gradus/values';

/** Compiles untrusted TypeScript and runs it in isolates inside disposable, bounded processes. Knows nothing of exercises. */
export interface Sandbox extends AsyncDisposable {
  /** `person` is who sent it, if a student did: who sends texts made to be slow keeps nobody else waiting. */
  compile(source: string, person?: string): Promise<CompileOutcome>;
  /** Cases run in the order given; `onCase` is called after each with how many are done. */
  run(job: Job, onCase?: (done: number) => void): Promise<RunOutcome>;
  /** Until one of its programs ends well, a person whose last one ran into a limit shares a quarter of the cores with all such. */
  ranIntoLimit(person: string): boolean;
  /** How many programs run at the same time. */
  readonly maxRunning: number;
  /** Changes with V8 and our own code: an outcome depends on it, the program and its inputs alone. */
  readonly engine: string;
  /** Which walls stand on this machine. */
  readonly layers: readonly Layer[];
  close(): Promise<void>;
}

export interface Layer {
  readonly layer: string;
  readonly on: boolean;
  /** What it is, or why it is missing. */
  readonly detail: string;
}

/** Code ready for the isolate. Lines and columns are the student's, or `map` leads back to them. */
export interface Program {
  readonly code: string;
  /** Source map (version 3, JSON), only where types could not be blanked out in place (enum, namespace). */
  readonly map?: string;
}

export type CompileOutcome =
  | { readonly kind: 'compiled'; readonly program: Program; readonly compileMs: number }
  /** Syntax errors of the student's own text, or a text too complex to parse within the limits. */
  | { readonly kind: 'does-not-compile'; readonly diagnostics: readonly Diagnostic[]; readonly compileMs: number }
  | { readonly kind: 'source-too-large'; readonly bytes: number }
  /** Our fault. */
  | { readonly kind: 'unavailable'; readonly reason: string };

export interface Job {
  /** A runner belongs to one person; no two persons ever share one. */
  readonly person: string;
  readonly program: Program;
  /** The names that must be exported functions. */
  readonly exports: readonly string[];
  readonly cases: readonly JobCase[];
  readonly limits: RunLimits;
  /**
   * Seeds Math.random inside the isolate, anew before loading and before each call: what a call returns does not depend on how
   * often those before it drew, and a function that draws gives all its central differences the same draws.
   */
  readonly randomSeed: number;
}

export interface JobCase {
  readonly id: string;
  /** Run one after another in the same case and deadline; the answer is one value per call. */
  readonly calls: readonly Call[];
}

export interface Call {
  readonly export: string;
  readonly args: readonly Value[];
}

export interface RunLimits {
  /** For loading and all cases together, real CPU time of the process. */
  readonly cpuSeconds: number;
  /** Total memory of the runner process. */
  readonly memoryMiB: number;
}

export type RunOutcome =
  | { readonly kind: 'ran'; readonly missingExports: readonly string[]; readonly cases: readonly CaseOutcome[]; readonly runMs: number }
  /** V8 refuses the text (a name declared twice, an import). */
  | { readonly kind: 'does-not-compile'; readonly diagnostics: readonly Diagnostic[] }
  /** It ended while loading, before any input entered: the program's own doing. */
  | { readonly kind: 'load-failed'; readonly verdict: ProgramVerdict; readonly error?: ProgramError; readonly console: readonly string[]; readonly runMs: number }
  /** Our fault; nothing of the program is to blame. */
  | { readonly kind: 'unavailable'; readonly reason: string };

export type ProgramVerdict = 'runtime-error' | 'time-limit' | 'memory-limit' | 'output-limit' | 'crashed';

/** One per case of the job, same order. */
export type CaseOutcome =
  | {
      readonly kind: 'returned';
      /** One per call. */
      readonly outputs: readonly Value[];
      /** Arguments of the first call that are no longer what they were. */
      readonly changed: ReadonlyArray<{ readonly argument: number; readonly after: Value }>;
      readonly console: readonly string[];
      readonly timeMs: number;
    }
  | {
      readonly kind: 'ended';
      readonly verdict: ProgramVerdict;
      readonly error?: ProgramError;
      readonly console: readonly string[];
      readonly timeMs: number;
    }
  /** A case before it ended the runner, or its export is missing. */
  | { readonly kind: 'not-run' };
