import { type Tensor, scaleOf } from '@gradus/values';
import type { ScaledTolerance } from '../compare/close';
import { toHalf } from './half-precision';
import type { ToleranceMargin } from './report';
import { errorOf, isSame } from './tolerance-error';

/** The numbers of one case that a check compares. */
export interface Sample {
  readonly exact: readonly Tensor[];
  readonly right: ReadonlyArray<{ readonly by: string; readonly tensors: readonly Tensor[] }>;
}

export type Bounds = Pick<ToleranceMargin, 'needed' | 'worst' | 'half' | 'onePercent' | 'upper' | 'smallest'>;

/** Of a number rounded to float32: no right answer is known to need less. */
const FLOAT32_ROUNDING = 2 ** -24;

/** What right answers need and what wrong ones would pass, as this tolerance measures errors. */
export function boundsOf(samples: readonly Sample[], tolerance: ScaledTolerance): Bounds {
  const unit = unitOf(tolerance);
  const { error, by } = worstOf(samples, tolerance);
  const half = scaled(extreme(Math.max, errorsWhere(samples, tolerance, toHalf)), unit);
  const onePercent = scaled(extreme(Math.min, errorsWhere(samples, tolerance, (x) => x * 1.01)), unit);
  const upper = extreme(Math.min, [half, onePercent].filter((bound) => bound !== null));
  return { needed: error * unit, worst: by, half, onePercent, upper, smallest: smallestThatMatters(samples, tolerance) };
}

/** The geometric middle of the bounds, of which the lower one is rounding to float32 at the least. */
export function middleOf(samples: readonly Sample[], tolerance: ScaledTolerance): number {
  const { needed, upper } = boundsOf(samples, tolerance);
  const rounding = errorsWhere(samples, tolerance, (x) => x * (1 + FLOAT32_ROUNDING)).map((error) => error * unitOf(tolerance));
  return Math.sqrt(Math.max(needed, ...rounding) * (upper ?? 1));
}

/** The tolerance as one number: its relative part stands for the whole. */
export function unitOf({ rtol, atol }: Pick<ToleranceMargin, 'rtol' | 'atol'>): number {
  return rtol > 0 ? rtol : atol;
}

function worstOf(samples: readonly Sample[], tolerance: ScaledTolerance): { readonly error: number; readonly by: string } {
  const all = samples.flatMap(({ exact, right }) => right.map(({ by, tensors }) => ({ by, error: errorOf(tensors, exact, tolerance) })));
  return all.reduce((worst, one) => (one.error > worst.error ? one : worst), { by: 'none', error: 0 });
}

/** @param change of the values that matter: of 1e-66 beside 1, half precision loses no more than float32 does */
function errorsWhere(samples: readonly Sample[], tolerance: ScaledTolerance, change: (x: number) => number): number[] {
  return samples
    .map(({ exact, right }) => ({ exact, wrong: exact.map((tensor, i) => changedWhere(tensor, isKeptBy(right, i), change)) }))
    // What the change leaves as it is, is exact: it proves nothing about the tolerance.
    .filter(({ exact, wrong }) => !isSame(exact, wrong))
    .map(({ exact, wrong }) => errorOf(wrong, exact, tolerance));
}

type Holds = (x: number, flat: number) => boolean;

function changedWhere(tensor: Tensor, holds: Holds, change: (x: number) => number): Tensor {
  return { ...tensor, data: tensor.data.map((x, flat) => (holds(x, flat) ? change(x) : x)) };
}

/** A value matters if every right answer can tell it from 0: of some, like e^-100 in float32, nothing is left. */
function isKeptBy(right: Sample['right'], position: number): Holds {
  return (x, flat) => right.every(({ tensors }) => Math.abs((tensors[position]?.data[flat] ?? NaN) - x) < Math.abs(x) / 2);
}

/** By elements, or by whole tensors where the tolerance is relative to these: what float32 loses of their small elements is lost to all. */
function smallestThatMatters(samples: readonly Sample[], { scale }: ScaledTolerance): number | null {
  const sizes = samples.flatMap(({ exact, right }) =>
    exact.flatMap((tensor, i) => (scale === 'tensor' ? [scaleOf(tensor)] : Array.from(tensor.data).filter(isKeptBy(right, i)).map(Math.abs))),
  );
  return extreme(Math.min, sizes.filter((size) => size > 0 && size < Infinity));
}

function scaled(error: number | null, unit: number): number | null {
  return error === null ? null : error * unit;
}

function extreme(of: (a: number, b: number) => number, numbers: readonly number[]): number | null {
  return numbers.length > 0 ? numbers.reduce((a, b) => of(a, b)) : null;
}
