import { type Mismatch, toJsonNumber } from '@gradus/contract';
import { type Tensor, type Tolerance, type Value, indexOf, isClose, scaleOf } from '@gradus/values';
import { text } from '../texts';
import { entryPath } from './part';
import { shown, toJsonValue } from './json-value';

/** A tolerance that may be relative to each element or to the largest |expected| of the tensor. */
export interface ScaledTolerance extends Tolerance {
  readonly scale: 'element' | 'tensor';
}

/** The tolerance for each element of this tensor. */
export function elementTolerance(expected: Tensor, { rtol, atol, scale }: ScaledTolerance): Tolerance {
  return scale === 'element' ? { rtol, atol } : { rtol: 0, atol: atol + rtol * scaleOf(expected) };
}

/** Whether every number is close and all else equal; the shapes are the same already. @returns the first part that differs */
export function compareClose(expected: Value, received: Value, path: string, tolerance: ScaledTolerance): Mismatch | undefined {
  for (const pair of leafPairs(expected, received, path)) {
    const mismatch =
      pair.expected.kind === 'tensor' && pair.received.kind === 'tensor'
        ? compareTensor(pair.expected, pair.received, pair.path, elementTolerance(pair.expected, tolerance))
        : compareExact(pair);
    if (mismatch) return mismatch;
  }
  return undefined;
}

/** No NaN and no infinity where the reference has none. */
export function compareFinite(expected: Value, received: Value, path: string): Mismatch | undefined {
  for (const pair of leafPairs(expected, received, path)) {
    if (pair.expected.kind !== 'tensor' || pair.received.kind !== 'tensor') continue;
    const isWrong = (received: number, expected: number): boolean => !Number.isFinite(received) && Number.isFinite(expected);
    const mismatch = describe(pair.expected, pair.received, isWrong);
    if (mismatch) return { ...mismatch, check: 'finite', path: pair.path };
  }
  return undefined;
}

interface LeafPair {
  readonly path: string;
  readonly expected: Value;
  readonly received: Value;
}

function* leafPairs(expected: Value, received: Value, path: string): Generator<LeafPair> {
  if (expected.kind === 'dictionary' && received.kind === 'dictionary') {
    for (const [key, item] of expected.entries) {
      const other = received.entries.get(key);
      if (other) yield* leafPairs(item, other, entryPath(path, key));
    }
  } else if (expected.kind === 'list' && received.kind === 'list') {
    for (const [position, item] of expected.items.entries()) {
      const other = received.items[position];
      if (other) yield* leafPairs(item, other, `${path}[${position}]`);
    }
  } else {
    yield { path, expected, received };
  }
}

/** @param tolerance for each element */
export function compareTensor(expected: Tensor, received: Tensor, path: string, tolerance: Tolerance): Mismatch | undefined {
  const mismatch = describe(expected, received, (r, e) => !isClose(r, e, tolerance));
  return mismatch && { ...mismatch, path, tolerance };
}

function describe(expected: Tensor, received: Tensor, isWrong: (received: number, expected: number) => boolean): Mismatch | undefined {
  const wrong: number[] = [];
  expected.data.forEach((e, flat) => {
    if (isWrong(received.data[flat] ?? NaN, e)) wrong.push(flat);
  });
  const first = wrong[0];
  if (first === undefined) return undefined;
  return {
    path: 'out',
    check: 'close',
    expectedShape: [...expected.shape],
    receivedShape: [...received.shape],
    differing: wrong.length,
    total: expected.data.length,
    first: {
      index: indexOf(first, expected.shape),
      expected: toJsonNumber(expected.data[first] ?? NaN),
      received: toJsonNumber(received.data[first] ?? NaN),
    },
    worst: worstOf(expected, received, wrong),
    ...nonFiniteOf(received),
    ...shown(expected, received),
  };
}

function worstOf(expected: Tensor, received: Tensor, wrong: readonly number[]): NonNullable<Mismatch['worst']> {
  const errorAt = (flat: number): number => {
    const error = Math.abs((received.data[flat] ?? NaN) - (expected.data[flat] ?? NaN));
    return Number.isNaN(error) ? Infinity : error;
  };
  const worst = wrong.reduce((a, b) => (errorAt(b) > errorAt(a) ? b : a));
  const absolute = errorAt(worst);
  return {
    index: indexOf(worst, expected.shape),
    absolute: toJsonNumber(absolute),
    relative: toJsonNumber(absolute / Math.abs(expected.data[worst] ?? NaN)),
  };
}

function nonFiniteOf(received: Tensor): Pick<Mismatch, 'nonFinite'> {
  const firstFlat = received.data.findIndex((x) => !Number.isFinite(x));
  if (firstFlat < 0) return {};
  const nan = received.data.filter(Number.isNaN).length;
  const infinite = received.data.filter((x) => Math.abs(x) === Infinity).length;
  return { nonFinite: { nan, infinite, firstIndex: indexOf(firstFlat, received.shape) } };
}

function compareExact({ path, expected, received }: LeafPair): Mismatch | undefined {
  if (toJsonValue(expected) === toJsonValue(received)) return undefined;
  return {
    path,
    check: 'close',
    expectedShape: null,
    receivedShape: null,
    differing: 1,
    total: 1,
    message: text.notEqual,
    ...shown(expected, received),
  };
}
