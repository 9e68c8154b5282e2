/** What moves numbers about without computing. */
import { z } from 'zod';
import { type Inputs, type KernelCall, type KernelRules, axis, axes, count, dtype, integer, paddings, places, real, refuseUnless, refuseUnlessSameType, rule, shape, sizeOf } from './rule';

const MAX_PARTS = 10_000;

const blocks = z.array(z.int().min(1).max(2 ** 15)).min(1).max(4);

function padded({ shape: given }: { readonly shape: readonly number[] }, by: ReadonlyArray<readonly [number, number]>): number[] {
  refuseUnless(by.length === given.length, `${given.length} paddings are needed`);
  return given.map((size, place) => size + (by[place]?.[0] ?? 0) + (by[place]?.[1] ?? 0));
}

function axisOf(inputs: Inputs, name: string, { attributes, shapes: { util } }: KernelCall<{ readonly axis: number }>): number {
  const [parsed = 0] = util.parseAxisParam(attributes.axis, inputs.get(name).shape);
  return parsed;
}

const joining: KernelRules = {
  Concat: rule({
    inputs: { atLeast: 1 },
    attributes: z.object({ axis: axis.default(0) }),
    forecast: (call) => {
      const all = call.inputs.all.map((input) => input.shape);
      const place = axisOf(call.inputs, '0', call);
      refuseUnlessSameType(call.inputs.all);
      call.shapes.backend_util.assertParamsConsistent(all, place);
      return { shapes: [call.shapes.backend_util.computeOutShape(all, place)] };
    },
  }),
  Pack: rule({
    inputs: { atLeast: 1 },
    attributes: z.object({ axis: axis.default(0) }),
    forecast: ({ inputs, attributes, shapes: { util } }) => {
      const { shape: first } = inputs.get('0');
      refuseUnlessSameType(inputs.all);
      for (const input of inputs.all) util.assertShapesMatch(first, input.shape);
      const place = attributes.axis < 0 ? attributes.axis + first.length + 1 : attributes.axis;
      refuseUnless(place >= 0 && place <= first.length, 'there is no such axis');
      return { shapes: [first.toSpliced(place, 0, inputs.all.length)] };
    },
  }),
};

const parting: KernelRules = {
  Unpack: rule({
    inputs: ['value'],
    attributes: z.object({ axis: axis.default(0) }),
    forecast: (call) => {
      const { shape: given } = call.inputs.get('value');
      const place = axisOf(call.inputs, 'value', call);
      const parts = given[place] ?? 0;
      refuseUnless(parts > 0 && parts <= MAX_PARTS, `gives 1 to ${MAX_PARTS} parts`);
      return { many: true, shapes: Array.from({ length: parts }, () => given.toSpliced(place, 1)) };
    },
  }),
  SplitV: rule({
    inputs: ['x'],
    attributes: z.object({ numOrSizeSplits: z.union([count, z.array(integer).max(MAX_PARTS)]), axis: axis.default(0) }),
    forecast: (call) => {
      const x = call.inputs.get('x');
      const place = axisOf(call.inputs, 'x', call);
      const { numOrSizeSplits: by } = call.attributes;
      refuseUnless(typeof by !== 'number' || (by > 0 && by <= MAX_PARTS), `gives 1 to ${MAX_PARTS} parts`);
      // Of a tensor it reads the shape alone.
      const sizes = call.shapes.backend_util.prepareSplitSize(x as Parameters<typeof call.shapes.backend_util.prepareSplitSize>[0], typeof by === 'number' ? by : [...by], place);
      refuseUnless(sizes.length > 0 && sizes.every((size) => size >= 0) && sizeOf([sizes.reduce((a, b) => a + b, 0)]) === x.shape[place], 'the parts are not the whole');
      return { many: true, shapes: sizes.map((size) => x.shape.with(place, size)) };
    },
  }),
  Slice: rule({
    inputs: ['x'],
    attributes: z.object({ begin: z.union([integer, places]), size: z.union([integer, places]).optional() }),
    forecast: ({ inputs, attributes: { begin, size }, shapes: { slice_util } }) => {
      const x = inputs.get('x');
      const like = { ...x, dataId: {} };
      const [from = [], sizes = []] = slice_util.parseSliceParams(like, begin, size);
      slice_util.assertParamsValid(like, from, sizes);
      refuseUnless(sizes.every((length) => length >= 0) && from.every((start) => start >= 0), 'reaches beyond the tensor');
      return { shapes: [sizes] };
    },
  }),
  StridedSlice: rule({
    inputs: ['x'],
    attributes: z.object({
      begin: places, end: places, strides: places, beginMask: count.default(0), endMask: count.default(0), ellipsisMask: count.default(0),
      newAxisMask: count.default(0), shrinkAxisMask: count.default(0),
    }),
    forecast: ({ inputs, attributes: { begin, end, strides, ...masks }, shapes: { slice_util } }) => {
      refuseUnless(begin.length === end.length && begin.length === strides.length && !strides.includes(0), 'begin, end and strides do not fit');
      refuseUnless(Object.values(masks).every((mask) => mask < 2 ** 16), 'a mask is out of range');
      const { beginMask, endMask, ellipsisMask, newAxisMask, shrinkAxisMask } = masks;
      // It changes the lists that it is given.
      const info = slice_util.sliceInfo(inputs.get('x').shape, [...begin], [...end], [...strides], beginMask, endMask, ellipsisMask, newAxisMask, shrinkAxisMask);
      return { shapes: [info.finalShape] };
    },
  }),
};

const growing: KernelRules = {
  Tile: rule({
    inputs: ['x'],
    attributes: z.object({ reps: shape }),
    forecast: ({ inputs, attributes: { reps } }) => {
      const { shape: given } = inputs.get('x');
      refuseUnless(reps.length === given.length, `${given.length} repetitions are needed`);
      return { shapes: [given.map((size, place) => size * (reps[place] ?? 0))] };
    },
  }),
  PadV2: rule({
    inputs: ['x'],
    attributes: z.object({ paddings, constantValue: real.default(0) }),
    forecast: ({ inputs, attributes }) => ({ shapes: [padded(inputs.get('x'), attributes.paddings)] }),
  }),
  MirrorPad: rule({
    inputs: ['x'],
    attributes: z.object({ paddings, mode: z.enum(['reflect', 'symmetric']) }),
    forecast: ({ inputs, attributes: { paddings: by, mode } }) => {
      const x = inputs.get('x');
      const most = mode === 'reflect' ? 1 : 0;
      const result = padded(x, by);
      refuseUnless(x.shape.every((size, place) => (by[place] ?? []).every((pad) => pad <= size - most)), 'mirrors more than there is');
      return { shapes: [result] };
    },
  }),
  Fill: rule({
    inputs: [],
    // Without a type tfjs-node makes a text of the value, and of a truth value it makes a corrupt heap.
    attributes: z.object({ shape, value: z.union([real, z.boolean()]).transform(Number), dtype }),
    forecast: ({ attributes }) => ({ shapes: [attributes.shape] }),
  }),
  Diag: rule({
    inputs: ['x'],
    attributes: z.object({}),
    forecast: ({ inputs }) => ({ shapes: [[...inputs.get('x').shape, ...inputs.get('x').shape]] }),
  }),
};

const turning: KernelRules = {
  Transpose: rule({
    inputs: ['x'],
    attributes: z.object({ perm: shape }),
    forecast: ({ inputs, attributes: { perm } }) => {
      const { shape: given } = inputs.get('x');
      refuseUnless(perm.toSorted((a, b) => a - b).every((place, i) => place === i) && perm.length === given.length, 'this is no permutation');
      return { shapes: [perm.map((place) => given[place] ?? 0)] };
    },
  }),
  Reverse: rule({
    inputs: ['x'],
    attributes: z.object({ dims: axes }),
    forecast: ({ inputs, attributes: { dims }, shapes: { util } }) => {
      const { shape: given } = inputs.get('x');
      const parsed = util.parseAxisParam(dims ?? given.map((_, place) => place), given);
      refuseUnless(new Set(parsed).size === parsed.length, 'an axis is named twice');
      return { shapes: [given] };
    },
  }),
  SpaceToBatchND: rule({
    inputs: ['x'],
    attributes: z.object({ blockShape: blocks, paddings }),
    forecast: ({ inputs, attributes: { blockShape, paddings: by } }) => {
      const [batch = 0, ...rest] = inputs.get('x').shape;
      refuseUnless(by.length === blockShape.length && rest.length >= by.length, 'the blocks do not fit');
      const grown = [...padded({ shape: rest.slice(0, by.length) }, by), ...rest.slice(by.length)];
      refuseUnless(blockShape.every((block, place) => (grown[place] ?? 0) % block === 0), 'the blocks do not fit');
      return { shapes: [[batch * sizeOf(blockShape), ...grown.map((size, place) => size / (blockShape[place] ?? 1))]] };
    },
  }),
  BatchToSpaceND: rule({
    inputs: ['x'],
    attributes: z.object({ blockShape: blocks, crops: paddings }),
    forecast: ({ inputs, attributes: { blockShape, crops } }) => {
      const [batch = 0, ...rest] = inputs.get('x').shape;
      refuseUnless(crops.length === blockShape.length && rest.length >= crops.length && batch % sizeOf(blockShape) === 0, 'the blocks do not fit');
      const grown = rest.map((size, place) => size * (blockShape[place] ?? 1) - (crops[place]?.[0] ?? 0) - (crops[place]?.[1] ?? 0));
      return { shapes: [[batch / sizeOf(blockShape), ...grown]] };
    },
  }),
  DepthToSpace: rule({
    inputs: ['x'],
    attributes: z.object({ blockSize: z.int().min(2).max(2 ** 15), dataFormat: z.literal('NHWC').default('NHWC') }),
    forecast: ({ inputs, attributes: { blockSize } }) => {
      const [batch = 0, height = 0, width = 0, depth = 0, ...more] = inputs.get('x').shape;
      refuseUnless(inputs.get('x').shape.length === 4 && more.length === 0 && depth % blockSize ** 2 === 0, 'the blocks do not fit');
      return { shapes: [[batch, height * blockSize, width * blockSize, depth / blockSize ** 2]] };
    },
  }),
};

export const arranging: KernelRules = { ...joining, ...parting, ...growing, ...turning };
