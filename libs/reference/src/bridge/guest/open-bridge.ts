import '../../guest/backends/platform';
import { type KernelFunc, type TensorInfo, engine, getKernelsForBackend, registerBackend, registerKernel, setBackend, util } from '@tensorflow/tfjs-core';
import { cpuBackend } from '../../guest/backends/cpu';
import { onCpu } from '../../guest/backends/on-cpu';
import type { HostCall, Welcome } from '../protocol';
import { BridgeBackend, keepBridge } from './bridge-backend';
import { KernelFailure } from './channel';

/**
 * Makes the host's backend that of this context.
 * @param welcome the host's own description, JSON
 */
export function openBridge(call: HostCall, welcome: string): void {
  // The host is our own and trusted.
  const backend = new BridgeBackend(call, JSON.parse(welcome) as Welcome);
  keepBridge(backend);
  registerBackend('bridge', () => backend);
  // With a factory that answers at once this is done when it returns.
  void setBackend('bridge');
  if (engine().backendName !== 'bridge') throw new Error('the bridge does not open');
}

/** Kernels that only give data another shape: nothing crosses. */
const RESHAPES: Readonly<Record<string, (x: TensorInfo, attributes: Readonly<Record<string, unknown>>) => number[]>> = {
  Identity: (x) => x.shape,
  // The attributes are as TensorFlow.js's own operations write them, or an author who calls kernels gets what is asked for.
  Reshape: (x, { shape }) => util.inferFromImplicitShape(shape as number[], util.sizeFromShape(x.shape)),
  ExpandDims: (x, { dim }) => x.shape.toSpliced(placeOf(Number(dim), x.shape.length), 0, 1),
};

function placeOf(dim: number, rank: number): number {
  util.assert(dim >= -(rank + 1) && dim <= rank, () => `expandDims: the axis has to lie in [${-(rank + 1)}, ${rank}]`);
  return dim < 0 ? rank + 1 + dim : dim;
}

function reshapeKernel(kernelName: string, shapeOf: (typeof RESHAPES)[string]): KernelFunc {
  const here = onCpu(kernelName);
  return (call) => {
    const { inputs, attrs, backend } = call;
    // The name that these kernels give their one input.
    const x = inputs['x'] ?? inputs['input'];
    if (x === undefined) throw new Error(`${kernelName}: the input is missing`);
    // What a kernel gave that ran here stays here until the host needs it, complex numbers for ever.
    if (cpuBackend().data.has(x.dataId)) return here(call);
    const shape = shapeOf(x, attrs ?? {});
    util.assert(util.sizeFromShape(shape) === util.sizeFromShape(x.shape), () => `${kernelName}: [${x.shape.join()}] does not fit into [${shape.join()}]`);
    (backend as BridgeBackend).incRef(x.dataId);
    return { dataId: x.dataId, dtype: x.dtype, shape };
  };
}

const identity = reshapeKernel('Identity', (x) => x.shape);

/**
 * On the host, or here by the JavaScript backend what the host has not, has wrongly, cannot be given, or fails at: then the
 * author reads the same complaint as everywhere.
 */
function bridgeKernel(kernelName: string): KernelFunc {
  const here = onCpu(kernelName);
  return (call) => {
    // Registered for the bridge alone.
    const backend = call.backend as BridgeBackend;
    const inputs = Object.entries(call.inputs).filter((entry): entry is [string, TensorInfo] => entry[1] !== null && entry[1] !== undefined);
    const attributes = call.attrs ?? {};
    const [first] = inputs;
    // Every gradient of a sum casts float32 to float32.
    if (kernelName === 'Cast' && first?.[1].dtype === attributes['dtype']) return identity(call);
    if (!backend.takes({ kernelName, tensors: inputs.map(([, tensor]) => tensor), attributes })) return here(call);
    try {
      return backend.run(kernelName, inputs, attributes);
    } catch (thrown) {
      if (!(thrown instanceof KernelFailure) || backend.welcome.readsAreAsynchronous) throw thrown;
      return here(call);
    }
  };
}

for (const { kernelName } of getKernelsForBackend('cpu')) {
  const shapeOf = Object.hasOwn(RESHAPES, kernelName) ? RESHAPES[kernelName] : undefined;
  const kernelFunc = shapeOf === undefined ? bridgeKernel(kernelName) : reshapeKernel(kernelName, shapeOf);
  registerKernel({ kernelName, backendName: 'bridge', kernelFunc });
}
