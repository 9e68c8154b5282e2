import { readFileSync } from 'node:fs';
import { capMemory } from './cap-memory';
import { TestIsolate } from './isolate.fixture';

const shipped = readFileSync(require.resolve('@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm'));
/** 40 MiB, of which the module itself takes 6. */
const small = capMemory(shipped, 640);

let isolate: TestIsolate;
beforeAll(async () => {
  isolate = await TestIsolate.start();
});
afterAll(() => isolate[Symbol.dispose]());

it('the WebAssembly backend multiplies matrices', () => {
  const product = isolate.open('wasm').call('() => { const a = tf.tensor2d([[1, 2], [3, 4]]); return [tf.getBackend(), ...tf.matMul(a, a).dataSync()].join(); }');
  expect(product).toBe('wasm,7,10,15,22');
});

it('WebAssembly is gone when an author\'s code runs', () => {
  expect(isolate.open('wasm').call('() => typeof WebAssembly')).toBe('undefined');
});

it('bytes that are not the module are refused', () => {
  expect(() => isolate.open('wasm', Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))).toThrow('has no');
  expect(() => isolate.open('wasm', Uint8Array.of(1, 2, 3))).toThrow(/WebAssembly.Module/);
});

describe('when memory runs out', () => {
  it('the tensor that does not fit throws, and what is freed is used again', () => {
    const outcome = isolate.open('wasm', small).call(`() => {
      const big = tf.ones([3.5e6]);
      const one = tf.neg(big);
      let message = '';
      try { tf.neg(one); } catch (error) { message = error.message; }
      big.dispose();
      return [message, tf.neg(one).dataSync().at(-1)].join();
    }`);
    expect(outcome).toBe('memory ran out: tensors may hold 384 MiB in all,1');
  });

  it('a tensor beyond what an address can say throws', () => {
    expect(() => isolate.open('wasm').call('() => tf.tile(tf.ones([2 ** 20]), [2 ** 12])')).toThrow('memory ran out');
  });

  it('a kernel that needs more for itself stops, and no other runs after it', () => {
    const messages = isolate.open('wasm', small).call(`() => {
      const tried = (run) => { try { return String(run().dataSync()[0]); } catch (error) { return error.message; } };
      // XNNPACK makes a copy of the right matrix.
      const [left, right] = [tf.ones([1, 2600]), tf.ones([2600, 2600])];
      return [tried(() => tf.matMul(left, right)), tried(() => tf.neg(left))].join(' | ');
    }`);
    expect(messages).toMatch(/^the WebAssembly backend stopped in BatchMatMul: .* \| the WebAssembly backend stopped in BatchMatMul: /);
  });
});
