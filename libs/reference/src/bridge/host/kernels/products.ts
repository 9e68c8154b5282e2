import { z } from 'zod';
import { type Input, type KernelCall, type KernelRules, finite, refuseUnless, refuseUnlessSameType, rule, sizeOf } from './rule';

const MAX_EQUATION = 256;

export const activation = z.enum(['linear', 'relu', 'prelu', 'elu', 'relu6', 'leakyrelu', 'sigmoid']).nullish();
export const leakyreluAlpha = finite.nullish();
const transposed = z.object({ transposeA: z.boolean().default(false), transposeB: z.boolean().default(false) });

interface Product {
  readonly shape: number[];
  readonly work: number;
}

function matrixProduct({ inputs, attributes, shapes }: KernelCall<z.infer<typeof transposed>>): Product {
  const [a, b] = [inputs.get('a'), inputs.get('b')];
  refuseUnlessSameType([a, b]);
  refuseUnless(a.shape.length >= 2 && b.shape.length >= 2, 'a factor is no matrix');
  const [rows, inner] = lastTwo(a, attributes.transposeA);
  const [innerOfB, columns] = lastTwo(b, attributes.transposeB);
  refuseUnless(inner === innerOfB, `[${a.shape.join()}] and [${b.shape.join()}] do not fit`);
  const batch = shapes.backend_util.assertAndGetBroadcastShape(a.shape.slice(0, -2), b.shape.slice(0, -2));
  return { shape: [...batch, rows, columns], work: sizeOf(batch) * rows * inner * columns };
}

function lastTwo({ shape }: Input, isTransposed: boolean): [number, number] {
  const [rows = 0, columns = 0] = shape.slice(-2);
  return isTransposed ? [columns, rows] : [rows, columns];
}

/** The bias and the slopes of a fused kernel must not make its output larger. */
export function refuseUnlessFused({ inputs, shapes: { backend_util, util }, attributes }: KernelCall<{ readonly activation?: string | null | undefined }>, output: number[]): void {
  for (const name of ['bias', 'preluActivationWeights']) {
    const added = inputs.find(name);
    if (added === undefined) continue;
    refuseUnless(added.dtype === 'float32', `${name} has to be of type float32`);
    refuseUnless(util.arraysEqual(backend_util.assertAndGetBroadcastShape(added.shape, output), output), `${name} does not fit`);
  }
  refuseUnless((attributes.activation === 'prelu') === (inputs.find('preluActivationWeights') !== undefined), 'prelu and its weights go together');
}

/** Backends multiply all labels out before they sum. */
function einsum({ inputs: { all }, attributes: { equation }, shapes: { backend_util } }: KernelCall<{ readonly equation: string }>) {
  refuseUnlessSameType(all);
  const { allDims, summedDims, idDims } = backend_util.decodeEinsumEquation(equation, all.length);
  const sizes = new Map<number, number>();
  idDims.forEach((ids, place) => {
    const { shape } = all[place] ?? { shape: [] };
    refuseUnless(ids.length === shape.length, `[${shape.join()}] does not fit into ${equation}`);
    ids.forEach((id, i) => {
      const size = shape[i] ?? 0;
      refuseUnless((sizes.get(id) ?? size) === size, `the sizes of ${equation} differ`);
      sizes.set(id, size);
    });
  });
  const sizeOfDim = (id: number): number => sizes.get(id) ?? 1;
  const ids = allDims.map((_, id) => id);
  return { shapes: [ids.filter((id) => !summedDims.includes(id)).map(sizeOfDim)], work: sizeOf(ids.map(sizeOfDim)) };
}

export const products: KernelRules = {
  BatchMatMul: rule({
    inputs: ['a', 'b'],
    attributes: transposed,
    forecast: (call) => {
      const { shape, work } = matrixProduct(call);
      return { shapes: [shape], work };
    },
  }),
  _FusedMatMul: rule({
    inputs: ['a', 'b'],
    optional: ['bias', 'preluActivationWeights'],
    attributes: transposed.extend({ activation, leakyreluAlpha }),
    forecast: (call) => {
      const { shape, work } = matrixProduct(call);
      refuseUnlessFused(call, shape);
      return { shapes: [shape], work };
    },
  }),
  Einsum: rule({ inputs: { atLeast: 1 }, attributes: z.object({ equation: z.string().max(MAX_EQUATION) }), forecast: einsum }),
};
