import type * as core from '@tensorflow/tfjs-core';
import type * as layers from '@tensorflow/tfjs-layers';

/** What is checked: the module as an author's reference receives it, on the backend that is open. */
export type TensorFlow = typeof core & typeof layers;
export type Precision = 'float32' | 'float64';

/**
 * How near an answer has to come, as a share of the largest number of its tensor. By scale, so whether a backend keeps
 * subnormal numbers or takes them for 0 is left open: both are found among graphics cards, and no exercise hangs on it.
 */
export const TOLERANCES = {
  /** Whole numbers, choices, special values. */
  exact: { float32: 0, float64: 0 },
  /** Sums and products: 1e-6 is 17 of the last digits; factors rounded to 11 bits are off by 5e-4. */
  arithmetic: { float32: 1e-6, float64: 1e-14 },
  /** Elementary functions, and what is made of some of them. */
  transcendental: { float32: 5e-6, float64: 1e-13 },
  /** Many steps in a row. */
  trained: { float32: 2e-5, float64: 1e-12 },
} as const;
export type Kind = keyof typeof TOLERANCES;

export interface KnownAnswer {
  readonly name: string;
  readonly kind: Kind;
  /** Where the numbers are known from. Never from TensorFlow.js. */
  readonly source: string;
  readonly run: (tf: TensorFlow) => core.Tensor | Promise<core.Tensor>;
  /** Flat, row-major. */
  readonly expected: readonly number[];
  /** What it means if this one fails: a sentence for whoever reads the refusal. */
  readonly meaning: string | undefined;
}

type Row = readonly [name: string, run: KnownAnswer['run'], expected: readonly number[], meaning?: string];

/** Answers of one kind from one source. */
export function known(kind: Kind, source: string, rows: readonly Row[]): KnownAnswer[] {
  return rows.map(([name, run, expected, meaning]) => ({ name, kind, source, run, expected, meaning }));
}

export const BY_HAND = 'by hand';
/** known_answers.py writes out the definition, in 40 digits. */
export const COMPUTED_FROM_DEFINITION = 'mpmath, from the definition (known_answers.py)';

export type R1 = core.Rank.R1;
export type R2 = core.Rank.R2;
export type R3 = core.Rank.R3;
export type R4 = core.Rank.R4;
export type R5 = core.Rank.R5;

type Pattern = readonly [a: number, m: number, s: number, by?: number];

/** Whole numbers (i·a mod m) - s in row-major order, divided by `by`; the same as `fill` in known_answers.py. */
export function ramp<R extends core.Rank>(tf: TensorFlow, shape: core.ShapeMap[R], [a, m, s, by = 1]: Pattern): core.Tensor<R> {
  const size = shape.reduce((product: number, n: number) => product * n, 1);
  return tf.tensor(Array.from({ length: size }, (_, i) => (((i * a) % m) - s) / by), shape);
}

/** Several tensors as one flat one, so that one answer holds all gradients of a function. */
export function flatten(tf: TensorFlow, tensors: readonly core.Tensor[]): core.Tensor {
  return tf.concat(tensors.map((tensor) => tf.cast(tf.reshape(tensor, [-1]), 'float32')));
}
