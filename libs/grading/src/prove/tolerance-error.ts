import { type Tensor, type Value, isClose } from '@gradus/values';
import { type ScaledTolerance, elementTolerance } from '../compare/close';

/** The tensors of an answer, in an order that does not hang on the order of keys. */
export function tensorsOf(value: Value | undefined): Tensor[] {
  switch (value?.kind) {
    case 'tensor':
      return [value];
    case 'list':
      return value.items.flatMap(tensorsOf);
    case 'dictionary':
      return [...value.entries].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, item]) => tensorsOf(item));
    default:
      return [];
  }
}

/** Largest error of the elements in units of the tolerance, which may be relative to each or to the largest of its tensor. */
export function errorOf(received: readonly Tensor[], exact: readonly Tensor[], tolerance: ScaledTolerance): number {
  let largest = 0;
  exact.forEach((tensor, i) => {
    const { rtol, atol } = elementTolerance(tensor, tolerance);
    tensor.data.forEach((e, j) => {
      const r = received[i]?.data[j] ?? NaN;
      if (isClose(r, e, { rtol: 0, atol: 0 })) return;
      const error = Math.abs(r - e) / (atol + rtol * Math.abs(e));
      largest = Math.max(largest, Number.isNaN(error) ? Infinity : error);
    });
  });
  return largest;
}

/** Every element changed. */
export function changed(tensors: readonly Tensor[], change: (x: number) => number): Tensor[] {
  return tensors.map((tensor) => ({ ...tensor, data: tensor.data.map(change) }));
}

export function isSame(a: readonly Tensor[], b: readonly Tensor[]): boolean {
  return a.length === b.length && a.every(({ data }, i) => data.every((x, j) => Object.is(x + 0, (b[i]?.data[j] ?? NaN) + 0)));
}

export function isWhole(tensors: readonly Tensor[]): boolean {
  return tensors.every(({ data }) => data.every(Number.isInteger));
}
