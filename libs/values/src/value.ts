/**
 * What goes into and comes out of a student's function, as data. Rectangular arrays of numbers of any rank are tensors, so
 * that shapes are settled before any arithmetic; a number alone is a tensor of rank 0. `foreign` is what is no plain data (a
 * BigInt, a boxed number, a hole, a Map): it equals nothing and its type is reported.
 */
export type Value = Tensor | Text | Truth | Nothing | List | Dictionary | FunctionSource | Foreign;

export interface Tensor {
  readonly kind: 'tensor';
  readonly shape: readonly number[];
  /** Row-major, as many numbers as the product of the shape. */
  readonly data: Float64Array;
}
export interface Text {
  readonly kind: 'text';
  readonly text: string;
}
export interface Truth {
  readonly kind: 'truth';
  readonly truth: boolean;
}
export interface Nothing {
  readonly kind: 'nothing';
  readonly nothing: 'null' | 'undefined';
}
/** An array that is not rectangular or not of numbers. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly Value[];
}
/** A plain record; entries in insertion order. */
export interface Dictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, Value>;
}
/** A pure function handed to the student as an argument, given as source; never comes out. */
export interface FunctionSource {
  readonly kind: 'function';
  readonly source: string;
}
export interface Foreign {
  readonly kind: 'foreign';
  readonly type: string;
}

export function scalar(value: number): Tensor {
  return { kind: 'tensor', shape: [], data: Float64Array.of(value) };
}

export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

/** Whether two shapes are the same. */
export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((length, axis) => length === b[axis]);
}

/** The position in each axis of the `flat`-th element (row-major) of a tensor of this shape. */
export function indexOf(flat: number, shape: readonly number[]): number[] {
  const index: number[] = [];
  let rest = flat;
  for (const length of [...shape].reverse()) {
    index.unshift(rest % length);
    rest = Math.floor(rest / length);
  }
  return index;
}

/**
 * Joins the items of an array: to one tensor of a rank more where all are tensors of one shape, else to a list.
 * An empty array is a tensor of shape [0].
 */
export function joinItems(items: readonly Value[]): Tensor | List {
  const first = items[0];
  if (first === undefined) return { kind: 'tensor', shape: [0], data: new Float64Array(0) };
  if (!items.every((item) => item.kind === 'tensor' && first.kind === 'tensor' && sameShape(item.shape, first.shape))) {
    return { kind: 'list', items };
  }
  const tensors = items.filter((item) => item.kind === 'tensor');
  const size = tensors[0]?.data.length ?? 0;
  const data = new Float64Array(size * tensors.length);
  tensors.forEach((tensor, position) => data.set(tensor.data, position * size));
  return { kind: 'tensor', shape: [items.length, ...(tensors[0]?.shape ?? [])], data };
}

/** The items of a tensor of rank ≥ 1 along its first axis. */
export function itemsOf(tensor: Tensor): Tensor[] {
  const [length = 0, ...shape] = tensor.shape;
  const size = sizeOf(shape);
  return Array.from({ length }, (_, position) => ({
    kind: 'tensor',
    shape,
    data: tensor.data.subarray(position * size, (position + 1) * size),
  }));
}

/** How many numbers a value holds. */
export function countNumbers(value: Value): number {
  switch (value.kind) {
    case 'tensor':
      return value.data.length;
    case 'list':
      return value.items.reduce((sum, item) => sum + countNumbers(item), 0);
    case 'dictionary':
      return [...value.entries.values()].reduce((sum, item) => sum + countNumbers(item), 0);
    default:
      return 0;
  }
}

/** How much there is in a value that is no number: rows, lists, records, texts. Numbers alone do not tell how long it is: `[[], [], …]`. */
export function countParts(value: Value): number {
  switch (value.kind) {
    case 'tensor':
      return value.shape.slice(0, -1).reduce((parts, _, axis) => parts + sizeOf(value.shape.slice(0, axis + 1)), 1);
    case 'list':
      return value.items.reduce((sum, item) => sum + countParts(item), 1);
    case 'dictionary':
      return [...value.entries.values()].reduce((sum, item) => sum + countParts(item), 1);
    default:
      return 1;
  }
}
