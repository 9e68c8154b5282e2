import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ivm from 'isolated-vm';
import { bundleGuest } from '../../fixtures/bundle-guest.fixture';
import { MEMORY_PAGES, capMemory } from './cap-memory';

const shipped = require.resolve('@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm');
/** As build.mjs writes it. */
export const wasmBinary = capMemory(readFileSync(shipped), MEMORY_PAGES);

/** TensorFlow.js in an isolate made from a snapshot, as in the engine. */
export class TestIsolate implements Disposable {
  private readonly isolate: ivm.Isolate;
  private constructor(snapshot: ivm.ExternalCopy<ArrayBuffer>) {
    this.isolate = new ivm.Isolate({ snapshot, memoryLimit: 1024 });
  }

  static async start(prelude = ''): Promise<TestIsolate> {
    const code = await bundleGuest(join(__dirname, 'bare-guest.fixture.ts'));
    return new TestIsolate(ivm.Isolate.createSnapshot([{ code: prelude }, { code }]));
  }

  /** A fresh context. */
  open(backend: 'cpu' | 'wasm', binary: Uint8Array = wasmBinary): TestRealm {
    const context = this.isolate.createContextSync();
    if (backend === 'wasm') context.evalClosureSync('openWasm($0)', [new ivm.ExternalCopy(binary.slice().buffer).copyInto({ release: true })]);
    else context.evalClosureSync('openCpu()');
    context.evalSync('closeRealm()');
    return new TestRealm(context);
  }

  [Symbol.dispose](): void {
    this.isolate.dispose();
  }
}

export class TestRealm {
  constructor(private readonly context: ivm.Context) {}

  /** The text of a function is evaluated inside and called; arguments and answer are copied. */
  call(source: string, ...args: readonly unknown[]): unknown {
    const list = args.map((_, i) => `$${i}`).join();
    return this.context.evalClosureSync(`return (${source})(${list})`, [...args], { arguments: { copy: true }, result: { copy: true } });
  }

  async callAsync(source: string): Promise<unknown> {
    return this.context.eval(`(${source})()`, { promise: true, copy: true, timeout: 60_000 });
  }
}
