/** The WebAssembly backend (SIMD, one thread), mended: see wasm-kernels.ts. */
import { BackendWasm } from '@tensorflow/tfjs-backend-wasm/dist/backend_wasm';
import { type BackendValues, type DataType, engine, registerBackend, setBackend } from '@tensorflow/tfjs-core';
import { startWasm } from './wasm-module';
import { registerWasmKernels } from './wasm-kernels';

registerWasmKernels();

/** Makes it the backend of this context. Runs to its end at once. @throws Error if it cannot */
export function openWasm(binary: ArrayBuffer): void {
  // It has what BackendWasm uses of emscripten's module.
  const backend = new MendedWasm(startWasm(binary) as unknown as BackendWasm['wasm']);
  registerBackend('wasm', () => backend);
  // With a factory that answers at once this is done when it returns.
  void setBackend('wasm');
  if (engine().backendName !== 'wasm') throw new Error('the WebAssembly backend does not start');
}

class MendedWasm extends BackendWasm {
  /** As shipped it copies the bytes of whatever it is given, of a plain array none at all. */
  override move(...[dataId, values, shape, dtype, refCount]: Parameters<BackendWasm['move']>): void {
    super.move(dataId, values === null ? null : inTypeOf(dtype, values), shape, dtype, refCount);
  }
}

function inTypeOf(dtype: DataType, values: BackendValues): BackendValues {
  if (dtype === 'float32') return values instanceof Float32Array ? values : Float32Array.from(values as ArrayLike<number>);
  if (dtype === 'int32') return values instanceof Int32Array ? values : Int32Array.from(values as ArrayLike<number>);
  if (dtype === 'bool') return values instanceof Uint8Array ? values : Uint8Array.from(values as ArrayLike<number>);
  if (dtype === 'string') return values;
  throw new Error(`the WebAssembly backend keeps no ${dtype} tensors`);
}
