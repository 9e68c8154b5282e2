/** Kernels that are made of others here, as their own way through WebAssembly is slow. */
import { type NamedTensorMap, type Tensor, engine, transpose } from '@tensorflow/tfjs-core';

/** Product of the sizes. Below it the turning costs more than it saves. */
const WORTH_TURNING = 65_536;

interface Composed {
  readonly inputs: NamedTensorMap;
  readonly attrs: Readonly<Record<string, unknown>>;
}

/** Undefined where the kernel itself does as well. */
export const COMPOSED: Readonly<Record<string, (call: Composed) => Tensor | undefined>> = {
  BatchMatMul: (call) => upright('BatchMatMul', call),
  _FusedMatMul: (call) => upright('_FusedMatMul', call),
};

/** XNNPACK multiplies matrices that stand upright; to transpose them first costs a fifteenth of what the kernel's other way does. */
function upright(kernelName: string, { inputs, attrs }: Composed): Tensor | undefined {
  const { a, b } = inputs;
  if (a === undefined || b === undefined || a.size * b.size < WORTH_TURNING || (attrs['transposeA'] !== true && attrs['transposeB'] !== true)) return undefined;
  const turned = { a: attrs['transposeA'] === true ? swapped(a) : a, b: attrs['transposeB'] === true ? swapped(b) : b };
  const output = engine().runKernel<Tensor>(kernelName, { ...inputs, ...turned }, { ...attrs, transposeA: false, transposeB: false });
  for (const name of ['a', 'b'] as const) if (turned[name] !== inputs[name]) turned[name].dispose();
  return output;
}

function swapped(x: Tensor): Tensor {
  const axes = [...x.shape.keys()];
  return transpose(x, [...axes.slice(0, -2), axes.length - 1, axes.length - 2]);
}
