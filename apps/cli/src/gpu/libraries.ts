import type { Progress } from './progress';

/** A TensorFlow in place: its two libraries, and the folder of its headers. */
export interface Libraries {
  readonly tensorflow: string;
  readonly framework: string;
  readonly include: string;
}

/** Below `include`: the headers of the C API, then those that it includes, which have moved from version to version. */
export const HEADER_HOMES = ['tensorflow/c', 'tensorflow/core/platform', 'tensorflow/tsl', 'tsl', 'xla/tsl'] as const;

/** What every step of an installation is given: whom to tell, and when to stop. */
export interface Errand {
  readonly progress: Progress;
  readonly signal: AbortSignal;
}
