import type { JsonValue } from '@gradus/contract';

/** A rectangular block of numbers, row-major. */
export type Tensor = { readonly shape: readonly number[]; readonly values: readonly number[] };

/** Two axes of a tensor: what the grid shows. A vector is one row. */
export type Plane = { readonly rows: number; readonly columns: number; readonly at: (row: number, column: number) => number };

/** Nested arrays of numbers as JSON carries them → tensor; undefined for a scalar, a record, a ragged or empty array. */
export function readTensor(value: JsonValue | undefined): Tensor | undefined {
  if (!isList(value)) return undefined;
  const shape = shapeOf(value);
  const values: number[] = [];
  return shape.every((size) => size > 0) && collect(value, shape, values) ? { shape, values } : undefined;
}

/** A JSON number, or undefined for anything else: "NaN" and the infinities are numbers here. */
export function readNumber(value: JsonValue | undefined): number | undefined {
  if (typeof value === 'number') return value;
  return value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? Number(value) : undefined;
}

/** The last two axes at the position `leading` of the others. */
export function planeOf({ shape, values }: Tensor, leading: readonly number[]): Plane {
  const columns = shape.at(-1) ?? 1;
  const rows = shape.at(-2) ?? 1;
  const offset = leading.reduce((sum, index, axis) => sum * (shape[axis] ?? 1) + index, 0) * rows * columns;
  return { rows, columns, at: (row, column) => values[offset + row * columns + column] ?? NaN };
}

/** `index` of an element → leading axes, row, column. */
export function placeOf(index: readonly number[]): { leading: readonly number[]; row: number; column: number } {
  return { leading: index.slice(0, -2), row: index.length > 1 ? (index.at(-2) ?? 0) : 0, column: index.at(-1) ?? 0 };
}

/** The first of `size` positions out of `length` that has `wanted` in its middle, as far as the ends allow. */
export function windowStart(wanted: number, length: number, size: number): number {
  return Math.max(0, Math.min(wanted - Math.floor(size / 2), length - size));
}

/** True where rows are distributions: nothing below 0, every row sums to 1. Then the sums are worth a margin. */
export function rowsSumToOne({ rows, columns, at }: Plane): boolean {
  return Array.from({ length: rows }, (_, row) => row).every((row) => {
    const values = Array.from({ length: columns }, (_, column) => at(row, column));
    return columns > 1 && values.every((value) => value >= 0) && Math.abs(sum(values) - 1) < 1e-4;
  });
}

export function rowSum({ columns, at }: Plane, row: number): number {
  return sum(Array.from({ length: columns }, (_, column) => at(row, column)));
}

/** True where one shape is the other with its axes in another order. */
export function isPermutation(received: readonly number[], expected: readonly number[]): boolean {
  const ordered = (shape: readonly number[]) => [...shape].sort((a, b) => a - b).join();
  return received.join() !== expected.join() && ordered(received) === ordered(expected);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function shapeOf(value: JsonValue | undefined): number[] {
  return isList(value) ? [value.length, ...shapeOf(value[0])] : [];
}

function collect(value: JsonValue | undefined, shape: readonly number[], into: number[]): boolean {
  const [size, ...inner] = shape;
  if (size === undefined) {
    const number = readNumber(value);
    if (number !== undefined) into.push(number);
    return number !== undefined;
  }
  return isList(value) && value.length === size && value.every((item) => collect(item, inner, into));
}
