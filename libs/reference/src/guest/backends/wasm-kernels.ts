import '@tensorflow/tfjs-backend-wasm/dist/register_all_kernels';
import { type KernelFunc, type TensorInfo, getKernelsForBackend, registerKernel, unregisterKernel } from '@tensorflow/tfjs-core';
import { onCpu } from './on-cpu';
const RAW: Record<string, readonly string[]> = {
  movement: ['float32', 'int32', 'bool'],
};
void RAW;
/** What WebAssembly lacks runs on the JavaScript backend. */
export function registerWasmKernels(): void {
  const present = new Map(getKernelsForBackend('wasm').map((each) => [each.kernelName, each]));
  for (const { kernelName } of getKernelsForBackend('cpu')) {
    const raw = present.get(kernelName);
    if (raw === undefined) { registerKernel({ kernelName, backendName: 'wasm', kernelFunc: onCpu(kernelName) }); continue; }
    const cpu = onCpu(kernelName);
    const kernelFunc: KernelFunc = (args) => {
      const inputs = Object.entries(args.inputs).filter(([, x]) => x !== null && x !== undefined) as [string, TensorInfo][];
      const ok = inputs.every(([name, { dtype, shape }]) => !shape.includes(0) && (dtype === 'float32' || /ndices|segmentIds|Shape|boxInd/.test(name) || /^(Bincount|DenseBincount)$/.test(kernelName) || (globalThis as any).DTYPES?.includes(dtype)));
      return ok ? raw.kernelFunc(args) : cpu(args);
    };
    unregisterKernel(kernelName, 'wasm');
    registerKernel({ ...raw, kernelFunc });
  }
}
