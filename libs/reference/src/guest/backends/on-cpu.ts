/** One kernel of the JavaScript backend, run on tensors of the WebAssembly backend. */
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm/dist/backend_wasm';
import { type DataType, type KernelFunc, Tensor, type TensorInfo, engine, getKernel, util } from '@tensorflow/tfjs-core';
import { cpuBackend } from './cpu';

/**
 * Tensors on the WebAssembly heap are copied; what comes out stays with the JavaScript backend until a WebAssembly kernel
 * asks for it, when TensorFlow.js moves it. Complex numbers and strings, of which WebAssembly knows nothing, never move.
 */
export function onCpu(kernelName: string): KernelFunc {
  return ({ inputs, attrs, backend }) => {
    const kernel = getKernel(kernelName, 'cpu');
    // Registered for the WebAssembly backend alone.
    const copies = new Copies(backend as BackendWasm);
    try {
      const outputs = kernel.kernelFunc({ inputs: copies.ofAll(inputs), backend: cpuBackend(), ...(attrs === undefined ? {} : { attrs }) });
      return Array.isArray(outputs) ? outputs.map(toTensor) : toTensor(outputs);
    } finally {
      copies.dispose();
    }
  };
}

type Inputs = Parameters<KernelFunc>[0]['inputs'];

class Copies {
  private readonly made = new Map<object, object>();
  constructor(private readonly wasm: BackendWasm) {}

  /** Some kernels take a list. */
  ofAll(inputs: Inputs): Inputs {
    if (Array.isArray(inputs)) return inputs.map((input: TensorInfo) => this.of(input)) as unknown as Inputs;
    return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, this.of(input)]));
  }

  // An optional input is null or undefined.
  private of(input: TensorInfo | null | undefined): TensorInfo {
    if (input === null || input === undefined) return input as unknown as TensorInfo;
    const { dataId, shape, dtype } = input;
    if (cpuBackend().data.has(dataId)) return input;
    const copy = this.made.get(dataId) ?? cpuBackend().write(this.wasm.readSync(dataId), shape, dtype);
    this.made.set(dataId, copy);
    // Some kernels look at the rank, which tensors have.
    return Object.assign({ dataId: copy, shape, dtype }, { rank: shape.length });
  }

  /** An output that shares the data of a copy (Identity, Reshape) has counted itself. */
  dispose(): void {
    for (const copy of this.made.values()) cpuBackend().disposeData(copy);
  }
}

function toTensor(output: TensorInfo): Tensor {
  if (isTensor(output)) return output;
  const { dataId, shape, dtype } = output;
  return engine().makeTensorFromDataId(ofItsOwnType(dataId, shape, dtype), shape, dtype, cpuBackend());
}

// instanceof alone would leave a tensor of any rank.
function isTensor(output: TensorInfo): output is Tensor {
  return output instanceof Tensor;
}

/** Cast answers with the data of its input under another type, which is forgotten when the data moves. */
function ofItsOwnType(dataId: object, shape: number[], dtype: DataType): object {
  const kept = cpuBackend().data.get(dataId);
  if (kept.dtype === dtype || dtype === 'complex64') return dataId;
  const typed = util.toTypedArray(Array.from(kept.values as ArrayLike<number>), dtype);
  cpuBackend().disposeData(dataId);
  return cpuBackend().write(typed, shape, dtype);
}
