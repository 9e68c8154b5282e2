import fc from 'fast-check';
import { type CaseArbitrary, type TensorSpec, anyTensor, axisOf, dtypes, filled, real, shape, sizeOf, tensor } from './tensors.fixture';

function withAxis(minRank: number, attrs: (x: TensorSpec) => fc.Arbitrary<Record<string, unknown>>): CaseArbitrary {
  return anyTensor(minRank, 4).chain((x) => attrs(x).map((each) => ({ inputs: { x }, attrs: each })));
}

function list(minRank: number, differ: boolean): CaseArbitrary {
  return fc.tuple(shape(minRank, 3), dtypes, fc.array(fc.nat(4), { minLength: 1, maxLength: 4 })).chain(([dims, dtype, sizes]) =>
    axisOf(dims.length + (differ ? 0 : 1)).chain((axis) => {
      const at = axis < 0 ? axis + dims.length : axis;
      const shapes = sizes.map((size) => (differ ? dims.map((each, i) => (i === at ? size : each)) : dims));
      return fc.tuple(...shapes.map((each) => filled(each, dtype))).map((inputs) => ({ inputs, attrs: { axis: differ ? at : axis } }));
    }),
  );
}

const perAxis = (x: TensorSpec, each: (size: number) => fc.Arbitrary<number[]>): fc.Arbitrary<number[][]> => fc.tuple(...x.shape.map(each));
const upTo3 = fc.nat(3);

const slice = withAxis(1, (x) =>
  perAxis(x, (size) => fc.nat(size).chain((begin) => fc.integer({ min: -1, max: size - begin }).map((length) => [begin, length]))).map((cuts) => ({
    begin: cuts.map(([begin]) => begin),
    size: cuts.map(([, length]) => length),
  })),
);

const stridedSlice = withAxis(1, (x) =>
  fc
    .tuple(
      perAxis(x, (size) => fc.tuple(fc.integer({ min: -size - 1, max: size + 1 }), fc.integer({ min: -size - 2, max: size + 2 }), fc.constantFrom(1, 1, 2, -1, -2, 3))),
      fc.record({ beginMask: fc.nat(7), endMask: fc.nat(7), ellipsisMask: fc.constant(0), newAxisMask: fc.constant(0), shrinkAxisMask: fc.constantFrom(0, 0, 0, 1) }),
    )
    .map(([cuts, masks]) => ({ begin: cuts.map(([b]) => b), end: cuts.map(([, e]) => e), strides: cuts.map(([, , s]) => s), ...masks })),
);

const blocks = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), dtypes);

export const movement: Readonly<Record<string, CaseArbitrary>> = {
  Concat: list(1, true),
  Pack: list(0, false),
  BatchToSpaceND: blocks.chain(([b, h, w, c, dtype]) =>
    filled([b * 4, h, w, c], dtype).chain((x) => fc.constantFrom([[0, 0], [0, 0]], [[0, 1], [1, 0]]).map((crops) => ({ inputs: { x }, attrs: { blockShape: [2, 2], crops } }))),
  ),
  SpaceToBatchND: blocks.chain(([b, h, w, c, dtype]) =>
    filled([b, h * 2, w * 2, c], dtype).chain((x) => fc.constantFrom([[0, 0], [0, 0]], [[2, 0], [0, 2]]).map((paddings) => ({ inputs: { x }, attrs: { blockShape: [2, 2], paddings } }))),
  ),
  DepthToSpace: blocks.chain(([b, h, w, c, dtype]) =>
    fc.constantFrom('NHWC', 'NCHW').chain((dataFormat) =>
      filled(dataFormat === 'NHWC' ? [b, h, w, c * 4] : [b, c * 4, h, w], dtype).map((x) => ({ inputs: { x }, attrs: { blockSize: 2, dataFormat } })),
    ),
  ),
  BroadcastArgs: fc.constantFrom<[number[], number[]]>([[2, 1], [3]], [[1], [4, 5]], [[3], [3]], [[2], [3]]).map(([a, b]) => ({
    inputs: { s0: { shape: [a.length], dtype: 'int32', values: a }, s1: { shape: [b.length], dtype: 'int32', values: b } },
    attrs: {},
  })),
  Diag: anyTensor(1, 2).map((x) => ({ inputs: { x }, attrs: {} })),
  ExpandDims: anyTensor(0, 3).chain((input) => axisOf(input.shape.length + 1).map((dim) => ({ inputs: { input }, attrs: { dim } }))),
  Fill: fc.tuple(shape(0, 3), fc.constantFrom(0, 3, -2, 1)).chain(([dims, value]) => fc.constantFrom('float32', 'int32').map((dtype) => ({ inputs: {}, attrs: { shape: dims, value, dtype } }))),
  FlipLeftRight: shape(4, 4).chain((dims) => filled(dims)).map((image) => ({ inputs: { image }, attrs: {} })),
  LinSpace: fc.tuple(real, real, fc.integer({ min: 1, max: 9 })).map(([start, stop, num]) => ({ inputs: {}, attrs: { start, stop, num } })),
  Range: fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -9, max: 9 }), fc.constantFrom(1, 2, 0.5, -1)).map(([start, stop, step]) => ({ inputs: {}, attrs: { start, stop, step, dtype: 'float32' } })),
  MirrorPad: withAxis(1, (x) => perAxis(x, (size) => fc.tuple(fc.nat(Math.max(0, size - 1)), fc.nat(Math.max(0, size - 1)))).chain((paddings) => fc.constantFrom('reflect', 'symmetric').map((mode) => ({ paddings, mode })))),
  PadV2: withAxis(1, (x) => perAxis(x, () => fc.tuple(upTo3, upTo3)).chain((paddings) => fc.constantFrom(0, 1, 2.5).map((constantValue) => ({ paddings, constantValue: x.dtype === 'float32' ? constantValue : Math.min(1, Math.floor(constantValue)) })))),
  Reshape: withAxis(0, (x) => fc.constantFrom([sizeOf(x.shape)], [-1], [1, sizeOf(x.shape), 1]).map((dims) => ({ shape: sizeOf(x.shape) === 0 ? [0] : dims }))),
  Reverse: withAxis(0, (x) => fc.uniqueArray(fc.nat(Math.max(0, x.shape.length - 1)), { maxLength: x.shape.length }).map((dims) => ({ dims }))),
  RotateWithOffset: shape(4, 4).chain((dims) => fc.tuple(filled(dims), real, real)).map(([image, radians, fillValue]) => ({ inputs: { image }, attrs: { radians, fillValue, center: 0.5 } })),
  Slice: slice,
  SplitV: withAxis(1, (x) => axisOf(x.shape.length).map((axis) => ({ axis, numOrSizeSplits: splitsOf(x.shape.at(axis) ?? 0) }))),
  StridedSlice: stridedSlice,
  Tile: withAxis(1, (x) => fc.tuple(...x.shape.map(() => fc.integer({ min: 1, max: 3 }))).map((reps) => ({ reps }))),
  Transpose: withAxis(0, (x) => fc.shuffledSubarray([...x.shape.keys()], { minLength: x.shape.length, maxLength: x.shape.length }).map((perm) => ({ perm }))),
  TopK: fc.tuple(shape(1, 3), fc.constantFrom<'float32' | 'int32'>('float32', 'int32')).chain(([dims, dtype]) => filled(dims, dtype).chain((x) => fc.tuple(fc.nat(x.shape.at(-1) ?? 0), fc.boolean()).map(([k, sorted]) => ({ inputs: { x }, attrs: { k, sorted } })))),
  Unique: withAxis(1, (x) => axisOf(x.shape.length).map((axis) => ({ axis: axis < 0 ? axis + x.shape.length : axis }))),
  Unpack: anyTensor(1, 4).chain((value) => axisOf(value.shape.length).map((axis) => ({ inputs: { value }, attrs: { axis } }))),
  Multinomial: fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })).chain(([rows, events]) => tensor([rows, events], fc.constantFrom(0.1, 0.2, 0.7))).map((logits) => ({ inputs: { logits }, attrs: { numSamples: 5, seed: 7, normalized: false } })),
};

function splitsOf(size: number): number | number[] {
  return size > 2 ? [1, 0, size - 1] : 1;
}
