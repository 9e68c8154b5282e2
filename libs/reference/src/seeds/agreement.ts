import { type Tensor, type Tolerance, type Value, isClose, sameShape, scaleOf } from '@gradus/values';

/** How near two outputs must be in their real numbers; `scale` as in exercise.yaml. */
export interface Closeness extends Tolerance {
  readonly scale: 'element' | 'tensor';
}

/** The closeness for the part of the output at this key; undefined: real numbers are not compared. */
export type ClosenessOf = (key: string | undefined) => Closeness | undefined;

/**
 * Whether two computations of the same output took the same decisions: kinds, shapes, texts, keys, whole numbers and the
 * places of NaN and the infinities are equal, and the other numbers are close where that is asked.
 */
export function agree(a: Value, b: Value, closenessOf: ClosenessOf): boolean {
  if (a.kind === 'dictionary' && b.kind === 'dictionary') {
    return a.entries.size === b.entries.size && [...a.entries].every(([key, item]) => {
      const other = b.entries.get(key);
      return other !== undefined && agreeWithin(item, other, closenessOf(key));
    });
  }
  return agreeWithin(a, b, closenessOf(undefined));
}

function agreeWithin(a: Value, b: Value, closeness: Closeness | undefined): boolean {
  switch (a.kind) {
    case 'tensor':
      return b.kind === 'tensor' && tensorsAgree(a, b, closeness);
    case 'list':
      return b.kind === 'list' && a.items.length === b.items.length && a.items.every((item, i) => {
        const other = b.items[i];
        return other !== undefined && agreeWithin(item, other, closeness);
      });
    case 'dictionary':
      return b.kind === 'dictionary' && agree(a, b, () => closeness);
    case 'text':
      return b.kind === 'text' && a.text === b.text;
    case 'truth':
      return b.kind === 'truth' && a.truth === b.truth;
    case 'nothing':
      return b.kind === 'nothing' && a.nothing === b.nothing;
    case 'function':
    case 'foreign':
      return a.kind === b.kind;
  }
}

function tensorsAgree(a: Tensor, b: Tensor, closeness: Closeness | undefined): boolean {
  if (!sameShape(a.shape, b.shape)) return false;
  const tolerance = closeness && { rtol: closeness.scale === 'element' ? closeness.rtol : 0, atol: absoluteOf(closeness, b) };
  // Whole numbers alone, in both: classes, indices, counts. One fraction among them and they are values that happen to be whole.
  if (isWhole(a) && isWhole(b)) return a.data.every((x, i) => Object.is(x + 0, (b.data[i] ?? Number.NaN) + 0));
  return a.data.every((x, i) => numbersAgree(x, b.data[i] ?? Number.NaN, tolerance));
}

function numbersAgree(x: number, y: number, tolerance: Tolerance | undefined): boolean {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return Object.is(x, y);
  return tolerance === undefined || isClose(x, y, tolerance);
}

function absoluteOf({ scale, rtol, atol }: Closeness, expected: Tensor): number {
  return scale === 'tensor' ? atol + rtol * scaleOf(expected) : atol;
}

function isWhole({ data }: Tensor): boolean {
  return data.every((x) => Number.isInteger(x) || !Number.isFinite(x));
}
