import fc from 'fast-check';
import { type CaseArbitrary, type KernelCase, type TensorSpec, filled, real, tensor } from './tensors.fixture';

const side = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(16, 33));

/** Batches broadcast. */
const product: CaseArbitrary = fc.tuple(side, side, side, fc.constantFrom<[number[], number[]][]>([[], []], [[2], [1]], [[1], [3]], [[2], [2]]), fc.boolean(), fc.boolean()).chain(([m, k, n, [a, b], transposeA, transposeB]) =>
  fc.constantFrom<('float32' | 'int32')[]>('float32', 'float32', 'int32').chain((dtype) =>
    fc
      .tuple(filled([...a, ...(transposeA ? [k, m] : [m, k])], dtype), filled([...b, ...(transposeB ? [n, k] : [k, n])], dtype))
      .map(([x, y]) => ({ inputs: { a: x, b: y }, attrs: { transposeA, transposeB } })),
  ),
);

const three: CaseArbitrary = product.map((each) => {
  const { a, b } = each.inputs as Record<'a' | 'b', TensorSpec>;
  return { inputs: { a: matrix(a), b: matrix(b) }, attrs: each.attrs };
});

/** As TensorFlow.js calls these kernels: of rank 3. */
function matrix(x: TensorSpec): TensorSpec {
  return x.shape.length === 2 ? { ...x, shape: [1, ...x.shape] } : x;
}

const fused: CaseArbitrary = fc.tuple(three, fc.constantFrom('linear', 'relu', 'relu6', 'elu', 'sigmoid', 'leakyrelu', 'prelu'), fc.boolean()).chain(([each, activation, biased]) => {
  const { a, b } = each.inputs as Record<'a' | 'b', TensorSpec>;
  const width = b.shape.at(each.attrs['transposeB'] === true ? -2 : -1) ?? 0;
  return fc.tuple(tensor([width], real), tensor([width], real)).map(([bias, alpha]): KernelCase => ({
    inputs: { a, b, bias: biased ? bias : null, preluActivationWeights: activation === 'prelu' ? alpha : null },
    attrs: { ...each.attrs, activation, leakyreluAlpha: 0.3 },
  }));
});

const equations: ReadonlyArray<readonly [string, readonly number[], readonly number[]]> = [
  ['ij,jk->ik', [2, 3], [3, 4]], ['bij,bkj->bik', [2, 3, 4], [2, 2, 4]], ['ij,ij->', [2, 3], [2, 3]], ['i,j->ij', [3], [2]],
];

const images = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }));
const target = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }));
const resizing = fc.constantFrom({ alignCorners: false, halfPixelCenters: false }, { alignCorners: true, halfPixelCenters: false }, { alignCorners: false, halfPixelCenters: true });

function resize(withGradient: boolean): CaseArbitrary {
  // With one pixel and aligned corners the scale is 0, and the JavaScript kernel of a gradient never ends.
  const ends = ([dims, size, { alignCorners }]: readonly [readonly number[], readonly number[], { readonly alignCorners: boolean }]): boolean =>
    !alignCorners || ![dims[1], dims[2], ...size].includes(1);
  return fc.tuple(images, target, resizing).filter(ends).chain(([dims, size, attrs]) =>
    fc.tuple(tensor(dims, real), tensor([dims[0], ...size, dims[3]], real)).map(([image, dy]) => ({ inputs: withGradient ? { images: image, dy } : { images: image }, attrs: { ...attrs, size } })),
  );
}

const boxes: CaseArbitrary = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.tuple(tensor([count, 4], fc.double({ min: 0, max: 1, noNaN: true }).map(Math.fround)), tensor([count], fc.constantFrom(0.1, 0.3, 0.5, 0.7, 0.9))).map(([each, scores]) => ({
    inputs: { boxes: each, scores },
    attrs: { maxOutputSize: 3, iouThreshold: 0.5, scoreThreshold: 0.2, padToMaxOutputSize: true, softNmsSigma: 0 },
  })),
);

const normalised = images.chain((dims) => fc.tuple(filled(dims), filled(dims), filled(dims)).map((each) => each));
const lrn = { depthRadius: 2, bias: 1, alpha: 0.5, beta: 0.7 };

export const matricesAndImages: Readonly<Record<string, CaseArbitrary>> = {
  BatchMatMul: three,
  _FusedMatMul: fused,
  Einsum: fc.constantFrom(...equations).chain(([equation, a, b]) => fc.tuple(filled(a), filled(b)).map((inputs) => ({ inputs, attrs: { equation } }))),
  CropAndResize: images.chain((dims) =>
    fc.tuple(tensor(dims, real), tensor([2, 4], fc.double({ min: -0.2, max: 1.2, noNaN: true }).map(Math.fround)), fc.constantFrom('bilinear', 'nearest')).map(([image, each, method]) => ({
      inputs: { image, boxes: each, boxInd: { shape: [2], dtype: 'int32' as const, values: [0, dims[0] - 1] } },
      attrs: { cropSize: [3, 2], method, extrapolationValue: 0.25 },
    })),
  ),
  FusedBatchNorm: images.chain((dims) => {
    const perChannel = tensor([dims[3]], real);
    return fc.tuple(filled(dims), perChannel, tensor([dims[3]], fc.double({ min: 0, max: 4, noNaN: true }).map(Math.fround)), perChannel, perChannel, fc.boolean()).map(([x, mean, variance, offset, scale, both]) => ({
      inputs: { x, mean, variance, offset: both ? offset : null, scale: both ? scale : null },
      attrs: { varianceEpsilon: 0.001 },
    }));
  }),
  LRN: normalised.map(([x]) => ({ inputs: { x }, attrs: lrn })),
  LRNGrad: images.chain((dims) => fc.tuple(tensor(dims, real), tensor(dims, real), tensor(dims, real)).map(([x, y, dy]) => ({ inputs: { x, y, dy }, attrs: lrn }))),
  NonMaxSuppressionV3: boxes,
  NonMaxSuppressionV4: boxes,
  NonMaxSuppressionV5: boxes,
  ResizeBilinear: resize(false),
  ResizeBilinearGrad: resize(true),
  ResizeNearestNeighbor: resize(false),
  ResizeNearestNeighborGrad: resize(true),
  Transform: images.chain((dims) =>
    fc.tuple(tensor(dims, real), tensor([1, 6], real), fc.constantFrom('nearest', 'bilinear'), fc.constantFrom('constant', 'reflect', 'wrap', 'nearest')).map(([image, each, interpolation, fillMode]) => ({
      inputs: { image, transforms: { ...each, shape: [1, 8], values: [...each.values, 0, 0] } },
      attrs: { interpolation, fillMode, fillValue: 0.5, outputShape: [3, 3] },
    })),
  ),
};
