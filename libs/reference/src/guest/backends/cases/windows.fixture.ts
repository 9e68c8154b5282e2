import { backend_util } from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { type CaseArbitrary, type KernelCase, type TensorSpec, filled, real, tensor } from './tensors.fixture';

type Pad = 'same' | 'valid' | number | [[number, number], [number, number], [number, number], [number, number]];
type Dims4 = [number, number, number, number];
type Dims5 = [number, number, number, number, number];
const small = fc.integer({ min: 1, max: 3 });
const side = fc.integer({ min: 2, max: 7 });
const stride = fc.constantFrom(1, 1, 2, 3);
const filterSide = fc.integer({ min: 1, max: 4 });
const pad: fc.Arbitrary<Pad> = fc.constantFrom<Pad[]>('same', 'valid', 1, [[0, 0], [2, 1], [0, 2], [0, 0]]);

interface Windows {
  readonly x: Dims4;
  readonly filter: [number, number];
  readonly strides: [number, number];
  readonly dilations: [number, number];
  readonly pad: Pad;
  readonly outChannels: number;
}

function windows(options: { readonly dilated: boolean; readonly padded?: fc.Arbitrary<Pad> }): fc.Arbitrary<Windows> {
  return fc
    .record({
      x: fc.tuple(small, side, side, fc.constantFrom(1, 2, 3, 4, 5)),
      filter: fc.tuple(filterSide, filterSide),
      strides: fc.tuple(stride, stride),
      dilations: options.dilated ? fc.tuple(small, small) : fc.constant<[number, number]>([1, 1]),
      pad: options.padded ?? pad,
      outChannels: fc.constantFrom(1, 2, 4, 5),
    })
    .map((each) => ({ ...each, strides: each.dilations.some((dilation) => dilation > 1) ? ([1, 1] as [number, number]) : each.strides }))
    .filter((each) => convInfo(each).outHeight > 0 && convInfo(each).outWidth > 0);
}

function convInfo({ x, filter, strides, dilations, pad: padding, outChannels }: Windows): backend_util.Conv2DInfo {
  return backend_util.computeConv2DInfo(x, [...filter, x[3], outChannels], strides, dilations, padding, 'floor');
}

const attrsOf = ({ strides, dilations, pad: padding }: Windows): Record<string, unknown> => ({ strides, dilations, pad: padding, dataFormat: 'NHWC', dimRoundingMode: 'floor' });

const conv2d: CaseArbitrary = windows({ dilated: true }).chain((w) =>
  fc.tuple(filled(w.x), filled([...w.filter, w.x[3], w.outChannels])).map(([x, filter]) => ({ inputs: { x, filter }, attrs: attrsOf(w) })),
);
const depthwise: CaseArbitrary = fc.tuple(windows({ dilated: true }), fc.integer({ min: 1, max: 2 })).chain(([w, multiplier]) =>
  fc.tuple(filled(w.x), filled([...w.filter, w.x[3], multiplier])).map(([x, filter]) => ({ inputs: { x, filter }, attrs: attrsOf(w) })),
);

function fused(plain: CaseArbitrary): CaseArbitrary {
  return fc.tuple(plain, fc.constantFrom('linear', 'relu', 'relu6', 'elu', 'sigmoid', 'leakyrelu', 'prelu'), fc.boolean()).chain(([each, activation, biased]) => {
    const inputs = each.inputs as Record<string, TensorSpec>;
    const { shape } = inputs['filter'] ?? { shape: [] };
    const depthwiseOut = plain === depthwise ? (shape[2] ?? 0) * (shape[3] ?? 0) : (shape[3] ?? 0);
    return fc.tuple(tensor([depthwiseOut], real), tensor([depthwiseOut], real)).map(([bias, alpha]): KernelCase => ({
      inputs: { ...inputs, bias: biased ? bias : null, preluActivationWeights: activation === 'prelu' ? alpha : null },
      attrs: { ...each.attrs, activation, leakyreluAlpha: 0.3 },
    }));
  });
}

function gradient(make: (w: Windows, outShape: Dims4) => CaseArbitrary, dilated = false): CaseArbitrary {
  return windows({ dilated }).chain((w) => make(w, convInfo(w).outShape));
}

/** Ties, and windows that hold negative numbers alone, among them. */
function pooled(shape: readonly number[]): fc.Arbitrary<TensorSpec> {
  return fc.oneof(filled(shape), tensor(shape, fc.integer({ min: -3, max: 1 })), tensor(shape, fc.double({ min: -9, max: -0.1, noNaN: true }).map(Math.fround)));
}

function pool2d(withGradient: boolean): CaseArbitrary {
  return windows({ dilated: false, padded: fc.constantFrom<Pad[]>('same', 'valid', 1) })
    .filter((w) => w.pad !== 1 || (w.filter[0] > 1 && w.filter[1] > 1))
    .chain((w): CaseArbitrary => {
      const outShape = backend_util.computePool2DInfo(w.x, w.filter, w.strides, 1, w.pad, 'floor').outShape;
      const attrs = { filterSize: w.filter, strides: w.strides, pad: w.pad, dimRoundingMode: 'floor', includeBatchInIndex: false };
      if (!withGradient) return pooled(w.x).map((x) => ({ inputs: { x }, attrs }));
      return fc.tuple(pooled(w.x), filled(outShape), filled(outShape)).map(([input, dy, output]) => ({ inputs: { input, dy, output }, attrs }));
    });
}

const cube = fc.record({
  x: fc.tuple(small, side, side, side, small),
  filter: fc.tuple(small, small, small),
  strides: fc.tuple(fc.constantFrom(1, 2), fc.constantFrom(1, 2), fc.constantFrom(1, 2)),
  pad: fc.constantFrom<('same' | 'valid')[]>('same', 'valid'),
  outChannels: small,
}).filter(({ x, filter, pad: padding }) => padding === 'same' || filter.every((size, i) => size <= (x[i + 1] ?? 0)));

function conv3d(of: 'forward' | 'input' | 'filter'): CaseArbitrary {
  return cube.chain(({ x, filter, strides, pad: padding, outChannels }): CaseArbitrary => {
    const filterShape: Dims5 = [...filter, x[4], outChannels];
    const { outShape } = backend_util.computeConv3DInfo(x, filterShape, strides, 1, padding);
    const attrs = { strides, pad: padding, dataFormat: 'NDHWC', dilations: 1 };
    if (of === 'forward') return fc.tuple(filled(x), filled(filterShape)).map(([each, kernel]) => ({ inputs: { x: each, filter: kernel }, attrs }));
    if (of === 'input') return fc.tuple(filled(outShape), filled(filterShape)).map(([dy, kernel]) => ({ inputs: { dy, filter: kernel }, attrs: { ...attrs, inputShape: x } }));
    return fc.tuple(filled(x), filled(outShape)).map(([each, dy]) => ({ inputs: { x: each, dy }, attrs: { ...attrs, filterShape } }));
  });
}

function pool3d(withGradient: boolean): CaseArbitrary {
  return cube.chain(({ x, filter, strides, pad: padding }): CaseArbitrary => {
    const { outShape } = backend_util.computePool3DInfo(x, filter, strides, 1, padding, 'floor', 'NDHWC');
    const attrs = { filterSize: filter, strides, pad: padding, dimRoundingMode: 'floor', dataFormat: 'NDHWC' };
    if (!withGradient) return pooled(x).map((each) => ({ inputs: { x: each }, attrs }));
    return fc.tuple(pooled(x), filled(outShape), filled(outShape)).map(([input, dy, output]) => ({ inputs: { input, dy, output }, attrs }));
  });
}

function dilation2d(of: 'forward' | 'gradient'): CaseArbitrary {
  return windows({ dilated: true, padded: fc.constantFrom<Pad[]>('same', 'valid') }).chain((w): CaseArbitrary => {
    const { outShape } = backend_util.computeDilation2DInfo(w.x, [...w.filter, w.x[3]], w.strides, w.pad as 'same', 'NHWC', w.dilations);
    const attrs = { strides: w.strides, pad: w.pad, dilations: w.dilations };
    return fc.tuple(filled(w.x), filled([...w.filter, w.x[3]]), filled(outShape)).map(([x, filter, dy]) => ({ inputs: of === 'forward' ? { x, filter } : { x, filter, dy }, attrs }));
  });
}

export const windowed: Readonly<Record<string, CaseArbitrary>> = {
  AvgPool: pool2d(false),
  AvgPool3D: pool3d(false),
  AvgPool3DGrad: pool3d(true),
  AvgPoolGrad: pool2d(true),
  Conv2D: conv2d,
  Conv2DBackpropFilter: gradient((w, out) => fc.tuple(filled(w.x), filled(out)).map(([x, dy]) => ({ inputs: { x, dy }, attrs: { ...attrsOf(w), filterShape: [...w.filter, w.x[3], w.outChannels] } }))),
  Conv2DBackpropInput: gradient((w, out) =>
    fc.tuple(filled(out), filled([...w.filter, w.x[3], w.outChannels])).map(([dy, filter]) => ({ inputs: { dy, filter }, attrs: { ...attrsOf(w), inputShape: w.x } })),
  ),
  Conv3D: conv3d('forward'),
  Conv3DBackpropFilterV2: conv3d('filter'),
  Conv3DBackpropInputV2: conv3d('input'),
  DepthwiseConv2dNative: depthwise,
  DepthwiseConv2dNativeBackpropFilter: gradient((w, [b, h, width]) =>
    fc.tuple(filled(w.x), filled([b, h, width, w.x[3]])).map(([x, dy]) => ({ inputs: { x, dy }, attrs: { ...attrsOf(w), filterShape: [...w.filter, w.x[3], 1] } })),
  ),
  DepthwiseConv2dNativeBackpropInput: gradient((w, [b, h, width]) =>
    fc.tuple(filled([b, h, width, w.x[3]]), filled([...w.filter, w.x[3], 1])).map(([dy, filter]) => ({ inputs: { dy, filter }, attrs: { ...attrsOf(w), inputShape: w.x } })),
  ),
  Dilation2D: dilation2d('forward'),
  Dilation2DBackpropFilter: dilation2d('gradient'),
  Dilation2DBackpropInput: dilation2d('gradient'),
  FusedConv2D: fused(conv2d),
  FusedDepthwiseConv2D: fused(depthwise),
  MaxPool: pool2d(false),
  MaxPool3D: pool3d(false),
  MaxPool3DGrad: pool3d(true),
  MaxPoolGrad: pool2d(true),
  MaxPoolWithArgmax: pool2d(false),
};
