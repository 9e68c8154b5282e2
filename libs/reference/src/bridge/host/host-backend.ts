import type * as core from '@tensorflow/tfjs-core';

/** A backend of TensorFlow.js in this process, to which isolates are bridged. It is `tf`'s active backend. */
export interface HostBackend {
  readonly tf: typeof core;
  /** Its name in TensorFlow.js. */
  readonly backendName: string;
  /** What computes, for people: a card's name, a processor and a library's version. */
  readonly device: string;
  /** Numbers can only be had by waiting for them. */
  readonly readsAreAsynchronous: boolean;
  /** Kernels that are wrong on it if an input has one of these types; the isolate computes them where it can have the numbers at once. */
  readonly unfit: Readonly<Record<string, readonly core.DataType[]>>;
  /** What went wrong out of sight of the kernel that caused it: since then no number is to be trusted. */
  readonly fault?: () => string | undefined;
}
