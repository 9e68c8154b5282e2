import '@tensorflow/tfjs-backend-wasm/dist/register_all_kernels';
import { getKernelsForBackend, registerKernel } from '@tensorflow/tfjs-core';
import { onCpu } from './on-cpu';

/** What WebAssembly lacks runs on the JavaScript backend. */
export function registerWasmKernels(): void {
  const present = new Set(getKernelsForBackend('wasm').map(({ kernelName }) => kernelName));
  for (const { kernelName } of getKernelsForBackend('cpu')) {
    if (!present.has(kernelName)) registerKernel({ kernelName, backendName: 'wasm', kernelFunc: onCpu(kernelName) });
  }
}
