/** The JavaScript backend, mended. */
import { engine, scalar, setBackend } from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import { mendCpuKernels } from './cpu-mends';

/** Makes it the backend of this context. */
export function openCpu(): void {
  void setBackend('cpu');
}

export function cpuBackend(): MathBackendCPU {
  // The import above registers it under this name.
  return engine().findBackend('cpu') as MathBackendCPU;
}

mendCpuKernels();
openCpu();
// It is made at once, so that the snapshot holds it.
engine().startScope();
scalar(1).dataSync();
engine().endScope();
