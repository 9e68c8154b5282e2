import { z } from 'zod';
import { type Input, type KernelRules, type Shapes, axes, axis, refuseUnless, rule, rules } from './rule';

const keepDims = z.boolean().default(false);

/** The shape that is left when the axes are gone. */
function reduced({ shape }: Input, over: number | number[], { util, backend_util }: Shapes): { readonly shape: number[]; readonly axes: number[] } {
  const parsed = util.parseAxisParam(over, shape);
  refuseUnless(new Set(parsed).size === parsed.length, 'an axis is named twice');
  return { shape: backend_util.computeOutAndReduceShapes(shape, parsed)[0], axes: parsed };
}

function everyAxis({ shape }: Input): number[] {
  return shape.map((_, place) => place);
}

const reduction = rule({
  inputs: ['x'],
  attributes: z.object({ axis: axes, keepDims }),
  forecast: ({ inputs, attributes, shapes }) => {
    const x = inputs.get('x');
    const left = reduced(x, attributes.axis ?? everyAxis(x), shapes);
    return { shapes: [attributes.keepDims ? shapes.backend_util.expandShapeToKeepDim(left.shape, left.axes) : left.shape] };
  },
});

const place = rule({
  inputs: ['x'],
  attributes: z.object({ axis: axis.default(0) }),
  forecast: ({ inputs, attributes, shapes }) => ({ shapes: [reduced(inputs.get('x'), attributes.axis, shapes).shape] }),
});

const running = rule({
  inputs: ['x'],
  attributes: z.object({ axis: axis.default(0), exclusive: z.boolean().default(false), reverse: z.boolean().default(false) }),
  forecast: ({ inputs, attributes, shapes: { util } }) => {
    util.parseAxisParam(attributes.axis, inputs.get('x').shape);
    return { shapes: [inputs.get('x').shape] };
  },
});

export const reductions: KernelRules = {
  ...rules(['All', 'Any', 'Mean', 'Min', 'Prod', 'Sum'], reduction),
  // It alone calls the axes by another name.
  Max: rule({
    inputs: ['x'],
    attributes: z.object({ reductionIndices: axes, keepDims }),
    forecast: ({ inputs, attributes, shapes }) => {
      const x = inputs.get('x');
      const left = reduced(x, attributes.reductionIndices ?? everyAxis(x), shapes);
      return { shapes: [attributes.keepDims ? shapes.backend_util.expandShapeToKeepDim(left.shape, left.axes) : left.shape] };
    },
  }),
  ...rules(['ArgMax', 'ArgMin'], place),
  ...rules(['Cumprod', 'Cumsum'], running),
  Softmax: rule({
    inputs: ['logits'],
    attributes: z.object({ dim: axis.default(-1) }),
    forecast: ({ inputs, attributes: { dim } }) => {
      const { shape } = inputs.get('logits');
      refuseUnless(shape.length > 0 && (dim === -1 || dim === shape.length - 1), 'softmax is over the last dimension alone');
      return { shapes: [shape] };
    },
  }),
};
