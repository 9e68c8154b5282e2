import '@tensorflow/tfjs-backend-wasm/dist/register_all_kernels';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm/dist/backend_wasm';
import { type KernelConfig, type KernelFunc, type NamedTensorMap, type TensorInfo, getKernel, getKernelsForBackend, registerKernel, unregisterKernel } from '@tensorflow/tfjs-core';
import { COMPOSED } from './composed';
import { allFinite, callOf } from './conditions';
import { FUSED, ON_WASM, type Place } from './kernel-places';
import { onCpu } from './on-cpu';

/** All kernels of the JavaScript backend for the WebAssembly backend, each where kernel-places.ts puts it. */
export function registerWasmKernels(): void {
  const shipped = new Map(getKernelsForBackend('wasm').map((config) => [config.kernelName, config]));
  for (const kernelName of shipped.keys()) unregisterKernel(kernelName, 'wasm');
  for (const { kernelName } of getKernelsForBackend('cpu')) {
    const place = ON_WASM[kernelName];
    const config = shipped.get(kernelName);
    registerKernel(place === undefined || config === undefined ? { kernelName, backendName: 'wasm', kernelFunc: onCpu(kernelName) } : conditional(config, place));
  }
}

function conditional(config: KernelConfig, place: Place): KernelConfig {
  const inJavaScript = onCpu(config.kernelName);
  const kernelFunc: KernelFunc = (args) => {
    const call = callOf(args, place.types);
    if (call === undefined) return inJavaScript(args);
    // The engine calls kernels with tensors; nothing here calls these otherwise.
    const composed = COMPOSED[config.kernelName]?.({ inputs: args.inputs as NamedTensorMap, attrs: call.attrs });
    if (composed !== undefined) return composed;
    if (!place.condition(call)) return inJavaScript(args);
    const activation = FUSED.has(config.kernelName) ? args.attrs?.['activation'] : undefined;
    if (activation !== undefined && activation !== 'linear' && activation !== 'relu') return inJavaScript(args);
    const output = config.kernelFunc(activation === undefined ? args : { ...args, attrs: { ...args.attrs, activation: 'linear' } });
    // Those that are checked have one.
    if (place.checksOutput && !isFinite(args.backend as BackendWasm, output as TensorInfo)) return again(inJavaScript, args, output as TensorInfo);
    return activation === 'relu' ? rectified(args, output as TensorInfo) : output;
  };
  return { ...config, kernelFunc };
}

function isFinite(backend: BackendWasm, output: TensorInfo): boolean {
  return allFinite(backend.typedArrayFromHeap(output));
}

function again(inJavaScript: KernelFunc, args: Parameters<KernelFunc>[0], output: TensorInfo): TensorInfo | TensorInfo[] {
  (args.backend as BackendWasm).disposeData(output.dataId);
  return inJavaScript(args);
}

/** The fused kernels' own clamping turns NaN into 0. */
function rectified({ backend }: Parameters<KernelFunc>[0], x: TensorInfo): TensorInfo | TensorInfo[] {
  const output = getKernel('Relu', 'wasm').kernelFunc({ inputs: { x }, backend });
  (backend as BackendWasm).disposeData(x.dataId);
  return output;
}
