import fc from 'fast-check';
import { type CaseArbitrary, type KernelCase, type TensorSpec, anyTensor, dtypes, filled, real, shape, tensor } from './tensors.fixture';

/** Mostly within range; the rest just outside of it, and far away. */
function index(size: number): fc.Arbitrary<number> {
  return fc.oneof({ weight: 30, arbitrary: fc.nat(Math.max(0, size - 1)) }, { weight: 1, arbitrary: fc.constantFrom(-1, size, 1_000_000) });
}

const ints = (values: readonly number[], dims: readonly number[] = [values.length]): TensorSpec => ({ shape: dims, dtype: 'int32', values });
const scalar = (value: number): TensorSpec => ({ shape: [], dtype: 'float32', values: [value] });

const gather: CaseArbitrary = anyTensor(1, 3).chain((x) =>
  fc.tuple(fc.nat(x.shape.length - 1), fc.boolean()).chain(([axis, negative]) =>
    shape(1, 2).chain((dims) => tensor(dims, index(x.shape[axis] ?? 0), 'int32')).map((indices) => ({ inputs: { x, indices }, attrs: { axis: negative ? axis - x.shape.length : axis, batchDims: 0 } })),
  ),
);

interface Places {
  readonly shape: readonly number[];
  readonly indices: TensorSpec;
  readonly slice: readonly number[];
}
/** Where in a tensor of this shape, and the shape of what stands there. */
const places: fc.Arbitrary<Places> = fc.tuple(shape(1, 3).filter((dims) => !dims.includes(0)), fc.integer({ min: 1, max: 4 })).chain(([dims, count]) =>
  fc.integer({ min: 1, max: dims.length }).chain((depth) =>
    fc.array(fc.tuple(...dims.slice(0, depth).map(index)), { minLength: count, maxLength: count }).map((rows) => ({ shape: dims, indices: ints(rows.flat(), [count, depth]), slice: dims.slice(depth) })),
  ),
);

const updates = ({ indices, slice }: Places): fc.Arbitrary<TensorSpec> => dtypes.filter((dtype) => dtype !== 'bool').chain((dtype) => filled([indices.shape[0] ?? 0, ...slice], dtype));

const segments = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 5 })).chain(([rows, width, count]) =>
  fc.tuple(filled([rows, width]), tensor([count], index(rows), 'int32'), fc.array(fc.nat(3), { minLength: count, maxLength: count })).map(([data, indices, ids]): KernelCase => ({
    inputs: { data, indices, segmentIds: ints(ids.toSorted((a, b) => a - b)) },
    attrs: {},
  })),
);

const counted = (x: TensorSpec, weights: TensorSpec, attrs: Record<string, unknown>): KernelCase => ({ inputs: { x, weights }, attrs });
const weightsFor = (x: TensorSpec): fc.Arbitrary<TensorSpec> => fc.oneof(tensor(x.shape, real), fc.constant<TensorSpec>({ shape: [0], dtype: 'float32', values: [] }));

export const indexed: Readonly<Record<string, CaseArbitrary>> = {
  Bincount: fc.nat(6).chain((length) => tensor([length], fc.nat(5), 'int32').chain((x) => weightsFor(x).map((weights) => counted(x, weights, { size: 4 })))),
  DenseBincount: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 })).chain((dims) =>
    tensor(dims, fc.nat(5), 'int32').chain((x) => fc.tuple(weightsFor(x), fc.boolean()).map(([weights, binaryOutput]) => counted(x, weights, { size: 4, binaryOutput }))),
  ),
  GatherV2: gather,
  GatherNd: places.chain((p) => dtypes.chain((dtype) => filled(p.shape, dtype)).map((params) => ({ inputs: { params, indices: p.indices }, attrs: {} }))),
  OneHot: fc.tuple(shape(0, 2), fc.integer({ min: 1, max: 5 })).chain(([dims, depth]) => tensor(dims, index(depth), 'int32').map((indices) => ({ inputs: { indices }, attrs: { depth, onValue: 1, offValue: 0, dtype: 'int32' } }))),
  ScatterNd: places.chain((p) => updates(p).map((each) => ({ inputs: { indices: p.indices, updates: each }, attrs: { shape: p.shape } }))),
  TensorScatterUpdate: places.chain((p) => updates(p).chain((each) => filled(p.shape, each.dtype).map((base) => ({ inputs: { tensor: base, indices: p.indices, updates: each }, attrs: {} })))),
  SparseToDense: places.filter((p) => p.slice.length === 0).chain((p) => tensor([p.indices.shape[0] ?? 0], real).map((sparseValues) => ({ inputs: { sparseIndices: p.indices, sparseValues, defaultValue: scalar(0.5) }, attrs: { outputShape: p.shape } }))),
  SearchSorted: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })).chain(([rows, width, count]) =>
    fc.tuple(tensor([rows, width], real), tensor([rows, count], real), fc.constantFrom('left', 'right')).map(([sequence, values, side]) => ({
      inputs: { sortedSequence: { ...sequence, values: Array.from({ length: rows }, (_, i) => sequence.values.slice(i * width, (i + 1) * width).toSorted((a, b) => a - b)).flat() }, values },
      attrs: { side },
    })),
  ),
  SparseFillEmptyRows: fc.array(index(5), { minLength: 1, maxLength: 4 }).chain((rows) =>
    tensor([rows.length], real).map((values) => ({ inputs: { indices: ints(rows.toSorted((a, b) => a - b).flatMap((row) => [row, 0]), [rows.length, 2]), values, denseShape: ints([5, 2]), defaultValue: scalar(-1) }, attrs: {} })),
  ),
  SparseReshape: fc.constantFrom([3, -1], [6], [2, 3], [4, 2], [-1, -1]).map((newShape) => ({ inputs: { inputIndices: ints([0, 0, 1, 2], [2, 2]), inputShape: ints([2, 3]), newShape: ints(newShape) }, attrs: {} })),
  SparseSegmentMean: segments,
  SparseSegmentSum: segments,
  UnsortedSegmentSum: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 })).chain(([rows, width]) =>
    fc.tuple(filled([rows, width]), tensor([rows], fc.nat(3), 'int32')).map(([x, segmentIds]) => ({ inputs: { x, segmentIds }, attrs: { numSegments: 4 } })),
  ),
};
