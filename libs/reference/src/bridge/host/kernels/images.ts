import { z } from 'zod';
import { KernelFailure } from '../refusal';
import { type Input, type KernelRules, type Shapes, count, finite, noAttributes, refuseUnless, refuseUnlessSameType, rule, rules, sizeOf } from './rule';
import { WORK_OF_POOLING, asRank, dimRoundingMode, extents2d, extents3d, leaveOddWindows, pad, padOrSides } from './windows';

const pool2d = z.object({ filterSize: extents2d, strides: extents2d, pad: padOrSides, dimRoundingMode });
const pool3d = z.object({ filterSize: extents3d, strides: extents3d, pad, dimRoundingMode, dataFormat: z.literal('NDHWC').default('NDHWC') });
const normalisation = z.object({ depthRadius: z.int().min(0).max(1024), bias: finite, alpha: finite, beta: finite });
const resizing = z.object({ alignCorners: z.boolean().default(false), halfPixelCenters: z.boolean().default(false), size: z.tuple([count, count]) });

function pooled2d({ shape }: Input, { filterSize, strides, pad, dimRoundingMode }: z.infer<typeof pool2d>, { backend_util }: Shapes) {
  const info = backend_util.computePool2DInfo(asRank(shape, 4), filterSize, strides, 1, pad, dimRoundingMode);
  leaveOddWindows(pad, info);
  return { shape: info.outShape, work: WORK_OF_POOLING * sizeOf(info.outShape) * info.filterHeight * info.filterWidth };
}

function pooled3d({ shape }: Input, { filterSize, strides, pad, dimRoundingMode }: z.infer<typeof pool3d>, { backend_util }: Shapes) {
  const info = backend_util.computePool3DInfo(asRank(shape, 5), filterSize, strides, 1, pad, dimRoundingMode);
  leaveOddWindows(pad, info);
  if (pad !== 'same' && info.inDepth + info.padInfo.front + info.padInfo.back < info.effectiveFilterDepth) throw new KernelFailure('a window larger than the image');
  return { shape: info.outShape, work: WORK_OF_POOLING * sizeOf(info.outShape) * info.filterDepth * info.filterHeight * info.filterWidth };
}

const pool = <S extends typeof pool2d | typeof pool3d>(attributes: S, pooled: (x: Input, attributes: z.infer<S>, shapes: Shapes) => { shape: number[]; work: number }) => ({
  forward: rule({
    inputs: ['x'],
    attributes,
    forecast: (call) => {
      const { shape, work } = pooled(call.inputs.get('x'), call.attributes, call.shapes);
      return { shapes: [shape], work };
    },
  }),
  backward: rule({
    inputs: ['dy', 'input'],
    optional: ['output'],
    attributes,
    forecast: ({ inputs, attributes, shapes }) => {
      const { shape, work } = pooled(inputs.get('input'), attributes, shapes);
      refuseUnlessSameType(inputs.all);
      for (const one of [inputs.get('dy'), inputs.find('output') ?? inputs.get('dy')]) shapes.util.assertShapesMatch(shape, one.shape);
      return { shapes: [inputs.get('input').shape], work };
    },
  }),
});

const flat = pool(pool2d, pooled2d);
const deep = pool(pool3d, pooled3d);

const resized = rule({
  inputs: ['images'],
  attributes: resizing,
  forecast: ({ inputs, attributes: { size } }) => {
    const [batch, , , channels] = asRank(inputs.get('images').shape, 4);
    return { shapes: [[batch, ...size, channels]] };
  },
});

const resizedBackward = rule({
  inputs: ['images', 'dy'],
  attributes: resizing.partial({ size: true }),
  forecast: ({ inputs }) => {
    const [images, dy] = [asRank(inputs.get('images').shape, 4), asRank(inputs.get('dy').shape, 4)];
    refuseUnless(images[0] === dy[0] && images[3] === dy[3], 'the images and their gradient differ in number or channels');
    return { shapes: [images] };
  },
});

export const images: KernelRules = {
  ...rules(['AvgPool', 'MaxPool'], flat.forward),
  ...rules(['AvgPoolGrad', 'MaxPoolGrad'], flat.backward),
  ...rules(['AvgPool3D', 'MaxPool3D'], deep.forward),
  ...rules(['AvgPool3DGrad', 'MaxPool3DGrad'], deep.backward),
  ...rules(['ResizeBilinear', 'ResizeNearestNeighbor'], resized),
  ...rules(['ResizeBilinearGrad', 'ResizeNearestNeighborGrad'], resizedBackward),
  LRN: rule({ inputs: ['x'], attributes: normalisation, forecast: ({ inputs }) => ({ shapes: [asRank(inputs.get('x').shape, 4)] }) }),
  LRNGrad: rule({
    inputs: ['x', 'y', 'dy'],
    attributes: normalisation,
    forecast: ({ inputs, shapes: { util } }) => {
      const x = asRank(inputs.get('x').shape, 4);
      for (const name of ['y', 'dy']) util.assertShapesMatch(x, inputs.get(name).shape);
      return { shapes: [x] };
    },
  }),
  FlipLeftRight: rule({ inputs: ['image'], attributes: noAttributes, forecast: ({ inputs }) => ({ shapes: [asRank(inputs.get('image').shape, 4)] }) }),
  FusedBatchNorm: rule({
    inputs: ['x', 'mean', 'variance'],
    optional: ['scale', 'offset'],
    attributes: z.object({ varianceEpsilon: finite.default(0.001) }),
    forecast: ({ inputs, shapes: { backend_util, util } }) => {
      const x = asRank(inputs.get('x').shape, 4);
      refuseUnless(inputs.all.every(({ dtype }) => dtype === 'float32'), 'batch normalisation is of float32');
      const { shape: mean } = inputs.get('mean');
      for (const name of ['variance', 'scale', 'offset']) util.assertShapesMatch((inputs.find(name) ?? inputs.get('mean')).shape, mean);
      refuseUnless(util.arraysEqual(backend_util.assertAndGetBroadcastShape(mean, x), x), 'the mean does not fit');
      return { shapes: [x] };
    },
  }),
};
