import { TestIsolate } from './isolate.fixture';

let isolate: TestIsolate;
beforeAll(async () => {
  isolate = await TestIsolate.start();
});
afterAll(() => isolate[Symbol.dispose]());

it('multiplies matrices on the WebAssembly backend', () => {
  const product = isolate.open('wasm').call('() => { const a = tf.tensor2d([[1, 2], [3, 4]]); return [tf.getBackend(), ...tf.matMul(a, a).dataSync()].join(); }');
  expect(product).toBe('wasm,7,10,15,22');
});
