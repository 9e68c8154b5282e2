import * as core from '@tensorflow/tfjs-core';
import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import * as layers from '@tensorflow/tfjs-layers';
import type { TensorFlow } from './known-answer';

export const tf: TensorFlow = { ...core, ...layers };
// Else each backend recommends tfjs-node on the console.
core.enableProdMode();

/** What a broken kernel gets beside its inputs: the right kernel, and how to look into a tensor. */
export interface RightKernel {
  readonly run: (inputs?: core.NamedTensorInfoMap, attrs?: core.NamedAttrMap) => core.TensorInfo;
  readonly values: (tensor: core.TensorInfo | undefined) => Float32Array;
  readonly output: (values: Float32Array | Int32Array, shape: number[], dtype: core.DataType) => core.TensorInfo;
}
export type BrokenKernel = (inputs: core.NamedTensorInfoMap, attrs: core.NamedAttrMap, right: RightKernel) => core.TensorInfo;

let count = 0;

/** Opens the JavaScript backend with these kernels in place of its own. */
export async function openBroken(kernels: Readonly<Record<string, BrokenKernel>>): Promise<void> {
  count += 1;
  const backendName = `broken-${count}`;
  core.registerBackend(backendName, () => new MathBackendCPU());
  core.copyRegisteredKernels('cpu', backendName);
  for (const [kernelName, broken] of Object.entries(kernels)) {
    core.unregisterKernel(kernelName, backendName);
    core.registerKernel({ kernelName, backendName, kernelFunc: (call) => broken(call.inputs, call.attrs ?? {}, rightKernel(kernelName, call)) });
  }
  await core.setBackend(backendName);
}

function rightKernel(kernelName: string, { inputs, attrs, backend: open }: Parameters<core.KernelFunc>[0]): RightKernel {
  // Registered for this class alone.
  const backend = open as MathBackendCPU;
  const kernel = core.getKernel(kernelName, 'cpu');
  return {
    run: (otherInputs = inputs, otherAttrs = attrs) => {
      const output = kernel.kernelFunc({ inputs: otherInputs, backend, ...(otherAttrs === undefined ? {} : { attrs: otherAttrs }) });
      return Array.isArray(output) ? output[0] ?? missing() : output;
    },
    // Numbers of every dtype are read alike.
    values: (tensor) => backend.data.get((tensor ?? missing()).dataId).values as Float32Array,
    output: (values, shape, dtype) => backend.makeTensorInfo(shape, dtype, values),
  };
}

function missing(): never {
  throw new Error('the kernel lacks a tensor');
}
