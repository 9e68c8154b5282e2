import fc from 'fast-check';

export type Dtype = 'float32' | 'int32' | 'bool';
export interface TensorSpec {
  readonly shape: readonly number[];
  readonly dtype: Dtype;
  readonly values: readonly number[];
}
export type InputSpec = TensorSpec | null;
/** One call of a kernel. */
export interface KernelCase {
  readonly inputs: Readonly<Record<string, InputSpec>> | readonly TensorSpec[];
  readonly attrs: Readonly<Record<string, unknown>>;
}
export type CaseArbitrary = fc.Arbitrary<KernelCase>;

const AWKWARD = [0, -0, Number.NaN, Infinity, -Infinity, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 1e-30, -1e-30, 1e30, -1e30, 1e-42, 90, -90, 200];

/** Single precision. */
export const real = fc.double({ min: -4, max: 4, noNaN: true }).map(Math.fround);
const float = { plain: real, awkward: fc.oneof(real, fc.constantFrom(...AWKWARD.map(Math.fround))) };
const integer = fc.oneof(fc.integer({ min: -6, max: 6 }), fc.constantFrom(0, 2 ** 31 - 1, -(2 ** 31), 46_341));

export function valueOf(dtype: Dtype, awkward = true): fc.Arbitrary<number> {
  if (dtype === 'bool') return fc.integer({ min: 0, max: 1 });
  if (dtype === 'int32') return awkward ? integer : fc.integer({ min: -6, max: 6 });
  return awkward ? float.awkward : float.plain;
}

export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

export function tensor(shape: readonly number[], value: fc.Arbitrary<number>, dtype: Dtype = 'float32'): fc.Arbitrary<TensorSpec> {
  const size = sizeOf(shape);
  return fc.array(value, { minLength: size, maxLength: size }).map((values) => ({ shape, dtype, values }));
}

/** Half of them without NaN, infinities and the like, which would hide a wrong number. */
export function filled(shape: readonly number[], dtype: Dtype = 'float32'): fc.Arbitrary<TensorSpec> {
  return fc.boolean().chain((awkward) => tensor(shape, valueOf(dtype, awkward), dtype));
}

export const dtypes: fc.Arbitrary<Dtype> = fc.constantFrom('float32', 'float32', 'float32', 'int32', 'bool');

/** Sizes 0 and 1 among them, and some that do not fill a SIMD register. */
export const dimension = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: fc.constant(1) }, { weight: 12, arbitrary: fc.integer({ min: 2, max: 5 }) });

export function shape(minRank: number, maxRank: number): fc.Arbitrary<number[]> {
  const long = fc.integer({ min: 6, max: 70 }).map((size) => [...Array.from({ length: Math.max(0, minRank - 1) }, () => 1), size]);
  return fc.oneof({ weight: 6, arbitrary: fc.array(dimension, { minLength: minRank, maxLength: maxRank }) }, { weight: maxRank > 0 ? 1 : 0, arbitrary: long });
}

export function anyTensor(minRank = 0, maxRank = 4): fc.Arbitrary<TensorSpec> {
  return fc.tuple(shape(minRank, maxRank), dtypes).chain(([dims, dtype]) => filled(dims, dtype));
}

/** Two shapes that broadcast to one. */
export const broadcastShapes: fc.Arbitrary<readonly [number[], number[]]> = shape(0, 4).chain((dims) =>
  fc.tuple(narrowed(dims), fc.boolean()).map(([other, swap]): readonly [number[], number[]] => (swap ? [other, dims] : [dims, other])),
);

function narrowed(dims: readonly number[]): fc.Arbitrary<number[]> {
  return fc.tuple(fc.array(fc.boolean(), { minLength: dims.length, maxLength: dims.length }), fc.nat(dims.length)).map(([ones, from]) =>
    dims.map((size, i) => (ones[i] === true ? 1 : size)).slice(from),
  );
}

/** A valid axis, counted from either end. */
export function axisOf(rank: number): fc.Arbitrary<number> {
  return fc.integer({ min: -rank, max: rank - 1 });
}
