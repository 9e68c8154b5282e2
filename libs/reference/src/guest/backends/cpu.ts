/** The JavaScript backend. */
import { type KernelFunc, engine, registerKernel, scalar, setBackend, unregisterKernel } from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import { erf } from '../erf';

/** Makes it the backend of this context. */
export function openCpu(): void {
  void setBackend('cpu');
}

export function cpuBackend(): MathBackendCPU {
  // The import above registers it under this name.
  return engine().findBackend('cpu') as MathBackendCPU;
}

// TensorFlow.js's own Erf is a polynomial that is off by 1.5e-7: as large as float32's own error, far too large for the arbiter.
const erfKernel: KernelFunc = ({ inputs }) => {
  const x = inputs['x'];
  if (x === undefined) throw new Error('Erf: x is missing');
  // Of dtype float32, so this is how the backend keeps it.
  const values = cpuBackend().data.get(x.dataId).values as Float32Array;
  return cpuBackend().makeTensorInfo(x.shape, 'float32', Float32Array.from(values, erf));
};
unregisterKernel('Erf', 'cpu');
registerKernel({ kernelName: 'Erf', backendName: 'cpu', kernelFunc: erfKernel });

openCpu();
// It is made at once, so that the snapshot holds it.
engine().startScope();
scalar(1).dataSync();
engine().endScope();
