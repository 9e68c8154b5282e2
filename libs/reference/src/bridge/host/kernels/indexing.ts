/** What reads or writes at places that are numbers of another tensor. */
import { z } from 'zod';
import { type Input, type KernelRules, type Shapes, axis, count, dtype, noAttributes, real, refuseUnless, rule, shape, sizeOf } from './rule';

function refuseUnlessPlaces({ dtype: type }: Input): void {
  refuseUnless(type === 'int32', 'indices have to be of type int32');
}

/** How updates spread over a tensor of this shape; `indices` [n, k] name its first k dimensions. */
function scattered(indices: Input, updates: Input, { target, shapes: { backend_util } }: { readonly target: number[]; readonly shapes: Shapes }): readonly number[] {
  refuseUnlessPlaces(indices);
  refuseUnless(target.length > 0 && indices.shape.length > 0, 'a scalar has no places');
  const columns = indices.shape.length === 1 ? 1 : (indices.shape.at(-1) ?? 0);
  refuseUnless(columns > 0 && columns <= target.length, 'the indices have more columns than the tensor dimensions');
  // Of tensors it reads rank and shape alone.
  type Given = Parameters<typeof backend_util.validateInput>;
  const like = (input: Input) => ({ rank: input.shape.length, shape: input.shape, dtype: input.dtype }) as unknown as Given[0];
  backend_util.validateInput(like(updates), like(indices), target);
  return target.slice(0, columns);
}

export const indexing: KernelRules = {
  GatherV2: rule({
    inputs: ['x', 'indices'],
    attributes: z.object({ axis: axis.default(0), batchDims: axis.default(0) }),
    forecast: ({ inputs, attributes, shapes: { util, backend_util } }) => {
      const [x, indices] = [inputs.get('x'), inputs.get('indices')];
      refuseUnlessPlaces(indices);
      const [place = 0] = util.parseAxisParam(attributes.axis, x.shape);
      refuseUnless(x.shape.length > 0, 'a scalar has no places');
      const { outputShape, dimSize } = backend_util.segment_util.collectGatherOpShapeInfo({ ...x, dataId: {} }, { ...indices, dataId: {} }, place, attributes.batchDims);
      return { shapes: [outputShape], indices: { input: 'indices', below: [dimSize] } };
    },
  }),
  GatherNd: rule({
    inputs: ['params', 'indices'],
    attributes: noAttributes,
    forecast: ({ inputs }) => {
      const [params, indices] = [inputs.get('params'), inputs.get('indices')];
      refuseUnlessPlaces(indices);
      const columns = indices.shape.at(-1) ?? 0;
      refuseUnless(columns > 0 && columns <= params.shape.length, 'the indices have more columns than the tensor dimensions');
      return { shapes: [[...indices.shape.slice(0, -1), ...params.shape.slice(columns)]], indices: { input: 'indices', below: params.shape.slice(0, columns) } };
    },
  }),
  ScatterNd: rule({
    inputs: ['indices', 'updates'],
    attributes: z.object({ shape }),
    forecast: ({ inputs, attributes, shapes }) => {
      const below = scattered(inputs.get('indices'), inputs.get('updates'), { target: attributes.shape, shapes });
      return { shapes: [attributes.shape], indices: { input: 'indices', below } };
    },
  }),
  TensorScatterUpdate: rule({
    inputs: ['tensor', 'indices', 'updates'],
    attributes: noAttributes,
    forecast: ({ inputs, shapes }) => {
      const { shape: target, dtype: type } = inputs.get('tensor');
      refuseUnless(type === inputs.get('updates').dtype, 'the updates are of another type');
      const below = scattered(inputs.get('indices'), inputs.get('updates'), { target, shapes });
      return { shapes: [target], indices: { input: 'indices', below } };
    },
  }),
  UnsortedSegmentSum: rule({
    inputs: ['x', 'segmentIds'],
    attributes: z.object({ numSegments: count.min(1) }),
    forecast: ({ inputs, attributes: { numSegments } }) => {
      const [x, ids] = [inputs.get('x'), inputs.get('segmentIds')];
      refuseUnlessPlaces(ids);
      refuseUnless(ids.shape.length === 1 && x.shape.length > 0 && ids.shape[0] === x.shape[0], 'one segment is needed for each row');
      // The JavaScript backend goes through all rows once for each segment.
      return { shapes: [[numSegments, ...x.shape.slice(1)]], work: numSegments * sizeOf(x.shape), indices: { input: 'segmentIds', below: [numSegments] } };
    },
  }),
  Bincount: rule({
    inputs: ['x', 'weights'],
    attributes: z.object({ size: count }),
    forecast: ({ inputs, attributes: { size } }) => {
      const [x, weights] = [inputs.get('x'), inputs.get('weights')];
      refuseUnlessPlaces(x);
      refuseUnless(x.shape.length === 1 && (sizeOf(weights.shape) === 0 || weights.shape.join() === x.shape.join()), 'one weight is needed for each number');
      return { shapes: [[size]], indices: { input: 'x', below: [Infinity] } };
    },
  }),
  OneHot: rule({
    inputs: ['indices'],
    attributes: z.object({ depth: count, onValue: real.default(1), offValue: real.default(0), dtype: dtype.default('int32') }),
    forecast: ({ inputs, attributes: { depth } }) => {
      refuseUnlessPlaces(inputs.get('indices'));
      return { shapes: [[...inputs.get('indices').shape, depth]] };
    },
  }),
  TopK: rule({
    inputs: ['x'],
    attributes: z.object({ k: count.default(1), sorted: z.boolean().default(true) }),
    forecast: ({ inputs, attributes: { k } }) => {
      const { shape: given } = inputs.get('x');
      const last = given.at(-1) ?? -1;
      refuseUnless(k <= last, `of ${last} numbers there are no ${k} largest`);
      const result = [...given.slice(0, -1), k];
      return { many: true, shapes: [result, result] };
    },
  }),
};
