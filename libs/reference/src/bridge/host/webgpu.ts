import * as tf from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import type { HostBackend } from './host-backend';
import { mendWebGpu } from './webgpu-mends';

/** Names under which a processor draws. Their numbers would be slower and no better than those of the isolate. */
const SOFTWARE = /swiftshader|llvmpipe|lavapipe|softpipe|software|basic render/i;

/** Its programs compute whole numbers in float32, which holds them up to 2²⁴ alone. */
const WHOLE_NUMBER_KERNELS = [
  'Abs', 'Add', 'AddN', 'BatchMatMul', 'Cumprod', 'Cumsum', 'FloorDiv', 'Maximum', 'Minimum', 'Mod', 'Multiply', 'Neg', 'Pow', 'Prod', 'Square',
  'SquaredDifference', 'Sub', 'Sum',
];
const UNFIT: HostBackend['unfit'] = Object.fromEntries(WHOLE_NUMBER_KERNELS.map((name) => [name, ['int32']]));

/**
 * WebGPU by Dawn, the package `webgpu`. Once in a process.
 * @param adapter whether a software adapter will do, as it does for tests
 * @throws Error if there is none
 */
export async function openWebGpu({ adapter: wanted }: { readonly adapter: 'hardware' | 'any' }): Promise<HostBackend> {
  const { create, globals } = await import('webgpu');
  Object.assign(globalThis, globals);
  const gpu = create([]);
  // TensorFlow.js looks for it there when the backend is loaded, and takes the same adapter.
  Object.defineProperty(globalThis.navigator, 'gpu', { value: gpu, configurable: true });
  const info = (await gpu.requestAdapter({ powerPreference: 'high-performance' }))?.info;
  if (info === undefined) throw new Error('WebGPU finds no adapter');
  const device = [info.description, info.device, info.vendor].find((name) => name !== '') ?? 'unnamed adapter';
  const isSoftware = info.isFallbackAdapter || SOFTWARE.test([info.vendor, info.architecture, info.device, info.description].join(' '));
  if (isSoftware && wanted === 'hardware') throw new Error(`WebGPU finds only a software adapter: ${device}`);
  await import('@tensorflow/tfjs-backend-webgpu');
  // Else small tensors are computed on the processor.
  tf.env().set('WEBGPU_CPU_FORWARD', false);
  if (!(await tf.setBackend('webgpu'))) throw new Error(`TensorFlow.js does not start on ${device}`);
  const backend = tf.backend() as WebGPUBackend;
  mendWebGpu(backend);
  return { tf, backendName: 'webgpu', device: `WebGPU, ${device}`, readsAreAsynchronous: true, unfit: UNFIT, fault: faultsOf(backend.device) };
}

/** A kernel whose program WebGPU rejects throws nothing: it leaves its output as it was, and the device is told. */
function faultsOf(device: GPUDevice): () => string | undefined {
  let fault: string | undefined;
  device.addEventListener('uncapturederror', ({ error }) => {
    fault ??= error.message;
  });
  void device.lost.then(({ message }) => {
    fault ??= `the device was lost: ${message}`;
  });
  return () => fault;
}
