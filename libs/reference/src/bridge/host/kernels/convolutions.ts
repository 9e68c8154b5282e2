import { z } from 'zod';
import { activation, leakyreluAlpha, refuseUnlessFused } from './products';
import { type Forecast, type Inputs, type KernelCall, type KernelRules, type Shapes, count, refuseUnless, rule, sizeOf } from './rule';
import { asRank, dimRoundingMode, extents2d, extents3d, leaveOddWindows, pad, padOrSides } from './windows';

const shape4d = z.tuple([count, count, count, count]);
const shape5d = z.tuple([count, count, count, count, count]);
const dataFormat = z.enum(['NHWC', 'NCHW']).default('NHWC');
const window2d = z.object({ strides: extents2d, pad: padOrSides, dimRoundingMode, dataFormat, dilations: extents2d.nullish() });
const window3d = z.object({ strides: extents3d, pad, dataFormat: z.literal('NDHWC').default('NDHWC'), dilations: extents3d.nullish() });

interface Sizes {
  readonly x: readonly number[];
  readonly filter: readonly number[];
}

type Window2d = z.infer<typeof window2d>;

/** The shape of the result, and its multiplications. @throws Refusal if the channels do not fit */
function convolution2d(isDepthwise: boolean, { x, filter }: Sizes, { attributes, shapes: { backend_util } }: { readonly attributes: Window2d; readonly shapes: Shapes }) {
  const [from, by] = [asRank(x, 4), asRank(filter, 4)];
  refuseUnless(attributes.dataFormat === 'NHWC' || !isDepthwise, 'depthwise convolutions are of format NHWC');
  const channels = attributes.dataFormat === 'NHWC' ? from[3] : from[1];
  refuseUnless(by[2] === channels, `the filter takes ${by[2]} channels, not ${channels}`);
  const format = backend_util.convertConv2DDataFormat(attributes.dataFormat);
  const { strides, pad, dimRoundingMode } = attributes;
  const dilations = attributes.dilations ?? 1;
  refuseUnless(backend_util.eitherStridesOrDilationsAreOne(strides, dilations), 'either the strides or the dilations have to be 1');
  const info = backend_util.computeConv2DInfo(from, by, strides, dilations, pad, dimRoundingMode, isDepthwise, format);
  leaveOddWindows(pad, info);
  return { shape: info.outShape, work: sizeOf(info.outShape) * by[0] * by[1] * (isDepthwise ? 1 : by[2]) };
}

function convolution3d({ x, filter }: Sizes, { attributes, shapes: { backend_util } }: { readonly attributes: z.infer<typeof window3d>; readonly shapes: Shapes }) {
  const [from, by] = [asRank(x, 5), asRank(filter, 5)];
  refuseUnless(by[3] === from[4], `the filter takes ${by[3]} channels, not ${from[4]}`);
  const { outShape } = backend_util.computeConv3DInfo(from, by, attributes.strides, attributes.dilations ?? 1, attributes.pad);
  return { shape: outShape, work: sizeOf(outShape) * by[0] * by[1] * by[2] * by[3] };
}

function shapeOf(inputs: Inputs, name: string): readonly number[] {
  const { dtype, shape } = inputs.get(name);
  refuseUnless(dtype === 'float32', `${name} has to be of type float32`);
  return shape;
}

/** A gradient: what comes in by `dy` has to have the shape of the convolution's result. */
function gradient(result: readonly number[], { shape, work }: { readonly shape: number[]; readonly work: number }, { inputs, shapes: { util } }: KernelCall<unknown>): Forecast {
  refuseUnless(util.arraysEqual(shape, [...shapeOf(inputs, 'dy')]), `dy has to be of shape [${shape.join()}]`);
  return { shapes: [result], work };
}

const forward = (isDepthwise: boolean) =>
  rule({
    inputs: ['x', 'filter'],
    attributes: window2d,
    forecast: (call) => {
      const { shape, work } = convolution2d(isDepthwise, { x: shapeOf(call.inputs, 'x'), filter: shapeOf(call.inputs, 'filter') }, call);
      return { shapes: [shape], work };
    },
  });

const fused = (isDepthwise: boolean) =>
  rule({
    inputs: ['x', 'filter'],
    optional: ['bias', 'preluActivationWeights'],
    attributes: window2d.extend({ activation, leakyreluAlpha }),
    forecast: (call) => {
      const { shape, work } = convolution2d(isDepthwise, { x: shapeOf(call.inputs, 'x'), filter: shapeOf(call.inputs, 'filter') }, call);
      refuseUnlessFused(call, shape);
      return { shapes: [shape], work };
    },
  });

const towardsInput = (isDepthwise: boolean) =>
  rule({
    inputs: ['dy', 'filter'],
    attributes: window2d.extend({ inputShape: shape4d }),
    forecast: (call) => {
      const { inputShape } = call.attributes;
      return gradient(inputShape, convolution2d(isDepthwise, { x: inputShape, filter: shapeOf(call.inputs, 'filter') }, call), call);
    },
  });

const towardsFilter = (isDepthwise: boolean) =>
  rule({
    inputs: ['x', 'dy'],
    attributes: window2d.extend({ filterShape: shape4d }),
    forecast: (call) => {
      const { filterShape } = call.attributes;
      return gradient(filterShape, convolution2d(isDepthwise, { x: shapeOf(call.inputs, 'x'), filter: filterShape }, call), call);
    },
  });

export const convolutions: KernelRules = {
  Conv2D: forward(false),
  DepthwiseConv2dNative: forward(true),
  FusedConv2D: fused(false),
  FusedDepthwiseConv2D: fused(true),
  Conv2DBackpropInput: towardsInput(false),
  DepthwiseConv2dNativeBackpropInput: towardsInput(true),
  Conv2DBackpropFilter: towardsFilter(false),
  DepthwiseConv2dNativeBackpropFilter: towardsFilter(true),
  Conv3D: rule({
    inputs: ['x', 'filter'],
    attributes: window3d,
    forecast: (call) => {
      const { shape, work } = convolution3d({ x: shapeOf(call.inputs, 'x'), filter: shapeOf(call.inputs, 'filter') }, call);
      return { shapes: [shape], work };
    },
  }),
  Conv3DBackpropInputV2: rule({
    inputs: ['dy', 'filter'],
    attributes: window3d.extend({ inputShape: shape5d }),
    forecast: (call) => {
      const { inputShape } = call.attributes;
      return gradient(inputShape, convolution3d({ x: inputShape, filter: shapeOf(call.inputs, 'filter') }, call), call);
    },
  }),
  Conv3DBackpropFilterV2: rule({
    inputs: ['x', 'dy'],
    attributes: window3d.extend({ filterShape: shape5d }),
    forecast: (call) => {
      const { filterShape } = call.attributes;
      return gradient(filterShape, convolution3d({ x: shapeOf(call.inputs, 'x'), filter: filterShape }, call), call);
    },
  }),
};
