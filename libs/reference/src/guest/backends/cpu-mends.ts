/** What TensorFlow.js's own JavaScript backend computes wrongly, registered anew. Imported after it. */
import { Cumprod, Cumsum, Erf, type KernelFunc, type TensorInfo, getKernel, registerKernel, unregisterKernel } from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import { erf } from '../erf';

export function mendCpuKernels(): void {
  // A polynomial, off by 1.5e-7: as large as float32's own error, far too large for the arbiter.
  replace(Erf, ({ inputs, backend }) => {
    const cpu = backend as MathBackendCPU;
    const x = inputs['x'] as TensorInfo;
    // Of dtype float32, so this is how the backend keeps it.
    return cpu.makeTensorInfo(x.shape, 'float32', Float32Array.from(cpu.data.get(x.dataId).values as Float32Array, erf));
  });
  // Of an axis counted from the end they answer an empty tensor.
  for (const name of [Cumprod, Cumsum]) {
    const { kernelFunc } = getKernel(name, 'cpu');
    replace(name, (args) => {
      const rank = args.inputs['x']?.shape.length ?? 0;
      const axis = Number(args.attrs?.['axis']);
      return kernelFunc({ ...args, attrs: { ...args.attrs, axis: axis < 0 ? axis + rank : axis } });
    });
  }
}

function replace(kernelName: string, kernelFunc: KernelFunc): void {
  unregisterKernel(kernelName, 'cpu');
  registerKernel({ kernelName, backendName: 'cpu', kernelFunc });
}
