/**
 * TensorFlow.js's WebAssembly module, started at once from its bytes. This takes the place of the loader that emscripten
 * wrote for it, which answers with a promise, wants a place to fetch from, hides that memory ran out, and only logs what a
 * kernel complains of.
 */
import { MEMORY_PAGES, PAGE_BYTES } from './cap-memory';

type Argument = number | boolean | Uint8Array | undefined;
type Native = (...args: ReadonlyArray<number | boolean | undefined>) => number;
/** The module's functions by name. */
type Natives = (name: string) => Native;

/** What BackendWasm and its kernels use of emscripten's module. */
export interface WasmModule {
  readonly HEAPU8: Uint8Array;
  readonly _malloc: (bytes: number) => number;
  readonly _free: Native;
  readonly cwrap: (name: string) => (...args: readonly Argument[]) => number;
  readonly tfjs: Readonly<Record<'initWithThreadsCount' | 'getThreadsCount' | 'registerTensor' | 'disposeData' | 'dispose', Native>>;
}

interface Memory {
  readonly buffer: ArrayBuffer;
  readonly grow: (pages: number) => number;
}

interface WebAssemblyNamespace {
  readonly Module: new (bytes: ArrayBuffer) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
}

const MEMORY_BYTES = MEMORY_PAGES * PAGE_BYTES;

/** Thrown where emscripten would hand out address 0, to which TensorFlow.js would write. */
export class WasmMemoryError extends Error {
  override readonly name = 'WasmMemoryError';
  constructor() {
    super(`memory ran out: tensors may hold ${MEMORY_BYTES / 1024 ** 2} MiB in all`);
  }
}

/** A kernel stopped halfway: nothing on its heap is to be trusted any more. */
export class WasmFailure extends Error {
  override readonly name = 'WasmFailure';
}

/** @throws Error where WebAssembly is missing or the bytes are not TensorFlow.js's module */
export function startWasm(binary: ArrayBuffer): WasmModule {
  // Built into V8; the realm is closed, which deletes it, only later.
  const wasm = Reflect.get(globalThis, 'WebAssembly') as WebAssemblyNamespace | undefined;
  if (wasm === undefined) throw new Error('there is no WebAssembly here');
  const heap = new Heap();
  const { exports } = new wasm.Instance(new wasm.Module(binary), importsOf(heap));
  // The exports of this one module, whose hash package-lock.json holds.
  heap.memory = exports['memory'] as Memory;
  const natives = guarded(exports, heap);
  natives('__wasm_call_ctors')();
  return moduleOf(natives, heap);
}

function moduleOf(native: Natives, heap: Heap): WasmModule {
  const malloc = native('malloc');
  return {
    get HEAPU8() {
      return heap.bytes();
    },
    _malloc: (bytes) => {
      // Beyond 4 GiB malloc would take the size modulo 4 GiB.
      const address = bytes < MEMORY_BYTES ? malloc(bytes) : 0;
      if (address === 0) throw new WasmMemoryError();
      return address;
    },
    _free: native('free'),
    cwrap: (name) => callable(native, name, heap),
    tfjs: {
      initWithThreadsCount: native('init_with_threads_count'),
      getThreadsCount: native('get_threads_count'),
      registerTensor: native('register_tensor'),
      disposeData: native('dispose_data'),
      dispose: native('dispose'),
    },
  };
}

/** Arrays are handed over on the module's stack, as emscripten's ccall does. */
function callable(natives: Natives, name: string, heap: Heap): (...args: readonly Argument[]) => number {
  const [native, save, restore, allocate] = [natives(name), natives('stackSave'), natives('stackRestore'), natives('stackAlloc')];
  return (...args) => {
    if (!args.some(isArray)) return native(...(args as ReadonlyArray<Exclude<Argument, Uint8Array>>));
    const stack = save();
    const result = native(...args.map((arg) => (isArray(arg) ? heap.push(arg, allocate) : arg)));
    restore(stack);
    return result;
  };
}

function isArray(arg: Argument): arg is Uint8Array {
  return typeof arg === 'object';
}

/** Once one has stopped halfway no other runs: what it left on the heap is not to be trusted. */
function guarded(exports: Readonly<Record<string, unknown>>, heap: Heap): Natives {
  return (name) => {
    const native = exports[name];
    if (typeof native !== 'function') throw new Error(`the WebAssembly module has no ${name}`);
    return (...args) => {
      if (heap.failure !== undefined) throw heap.failure;
      try {
        return Number(native(...args));
      } catch (thrown) {
        heap.failure = new WasmFailure(`the WebAssembly backend stopped in ${name}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        throw heap.failure;
      }
    };
  };
}

/** The module's memory, and a view that is made anew when it has grown. */
class Heap {
  memory: Memory | undefined;
  failure: WasmFailure | undefined;
  private view = new Uint8Array(0);

  bytes(): Uint8Array {
    if (this.memory !== undefined && this.view.buffer !== this.memory.buffer) this.view = new Uint8Array(this.memory.buffer);
    return this.view;
  }

  push(bytes: Uint8Array, allocate: Native): number {
    const address = allocate(bytes.length);
    this.bytes().set(bytes, address);
    return address;
  }

  /** To this size or somewhat above, so that many small tensors do not grow it one by one. False if there is no room. */
  growTo(bytes: number): boolean {
    const before = this.bytes().length;
    if (this.memory === undefined || bytes > MEMORY_BYTES) return false;
    const wanted = Math.min(MEMORY_BYTES, Math.max(bytes, before * 1.2));
    try {
      this.memory.grow(Math.ceil((wanted - before) / PAGE_BYTES));
      return true;
    } catch {
      // A RangeError: the process has no more memory to give.
      return false;
    }
  }

  text(vectors: number, count: number): string {
    const view = new DataView(this.bytes().buffer);
    const parts = Array.from({ length: count }, (_, i) => {
      const start = view.getUint32(vectors + 8 * i, true);
      return String.fromCharCode(...this.bytes().subarray(start, start + view.getUint32(vectors + 8 * i + 4, true)));
    });
    return parts.join('');
  }
}

function importsOf(heap: Heap): object {
  const fail = (reason: string): never => {
    throw new Error(reason);
  };
  return {
    env: {
      abort: () => fail('it called abort, as it does when its memory ran out'),
      emscripten_memcpy_big: (to: number, from: number, bytes: number) => heap.bytes().copyWithin(to, from, from + bytes),
      emscripten_get_heap_max: () => MEMORY_BYTES,
      emscripten_resize_heap: (bytes: number) => Number(heap.growTo(bytes >>> 0)),
    },
    wasi_snapshot_preview1: {
      fd_close: () => fail('it closed a file'),
      fd_seek: () => fail('it looked into a file'),
      // A kernel that complains has not computed, and would go on with whatever its output's memory held.
      fd_write: (_file: number, vectors: number, count: number) => fail(heap.text(vectors, count)),
    },
  };
}
