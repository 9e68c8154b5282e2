import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Sandbox, createSandbox } from '@gradus/sandbox';
import { toPlain } from '@gradus/values';
import { exerciseOf } from '../fixtures/exercise.fixture';
import { createReferences } from '../main/create-references';
import type { Precision, References } from '../references';

interface GoldenCase {
  readonly inputs: Record<string, unknown>;
  readonly outputs: Record<string, unknown>;
}

// Copied from the golden vectors: PyTorch and SciPy in float64, nothing of TensorFlow.js.
const golden = JSON.parse(readFileSync(join(__dirname, '..', 'fixtures', 'golden.json'), 'utf8')) as Record<string, GoldenCase>;

/** Each answers the outputs of the golden case under the same names. */
const REFERENCES: Readonly<Record<string, string>> = {
  softmax: 'export const run = (tf, [{ z }]) => ({ p: tf.softmax(tf.tensor1d(z)) });',
  gelu: `export const run = (tf, [{ x }]) => {
    const gelu = (t) => t.mul(tf.erf(t.div(Math.SQRT2)).add(1)).mul(0.5);
    return { exact: gelu(tf.tensor1d(x)), dExact: tf.grad(gelu)(tf.tensor1d(x)) };
  };`,
  'conv2d-gradient': `export const run = (tf, [{ image, kernel, stride, padding, dy }]) => {
    const loss = (i, k) => tf.conv2d(i.expandDims(0).expandDims(3), k.expandDims(2).expandDims(3), stride, padding).squeeze([0, 3]).mul(tf.tensor2d(dy)).sum();
    const [dImage, dKernel] = tf.grads(loss)([tf.tensor2d(image), tf.tensor2d(kernel)]);
    return { dImage, dKernel };
  };`,
};

/** Over the largest value of the tensor. */
const TOLERANCE: Readonly<Record<Precision, number>> = { float32: 1e-6, float64: 1e-14 };

let sandbox: Sandbox;
let references: References;
beforeAll(async () => {
  sandbox = await createSandbox({ spares: 0 });
  references = await createReferences({ compile: (source) => sandbox.compile(source) });
});
afterAll(async () => {
  await Promise.all([references.close(), sandbox.close()]);
});

describe.each(Object.entries(REFERENCES))('%s', (name, reference) => {
  const { inputs, outputs } = golden[name] ?? { inputs: {}, outputs: {} };

  it.each(['float32', 'float64'] as const)('agrees with PyTorch in %s', async (precision) => {
    const cases = `export const cases = { easy: () => [{ id: 'golden', call: 'run', args: [${JSON.stringify(inputs)}] }] };`;
    const outcome = await references.prepare({ bundle: exerciseOf({ cases, reference, exports: ['run'] }), groups: ['easy'], seed: 1, precision });
    if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome));
    const expected = outcome.value[0]?.cases[0]?.expected;
    const received = toPlain(expected ?? { kind: 'nothing', nothing: 'null' }) as Record<string, unknown>;
    for (const [key, received_] of Object.entries(received)) expect(worstError(received_, outputs[key])).toBeLessThan(TOLERANCE[precision]);
    expect(Object.keys(received)).not.toHaveLength(0);
  });
});

function worstError(received: unknown, expected: unknown): number {
  const [a, b] = [received, expected].map((tensor) => [tensor].flat(Infinity) as number[]);
  if (a === undefined || b === undefined || a.length !== b.length) return Infinity;
  const scale = Math.max(...b.map(Math.abs));
  return Math.max(...a.map((x, i) => Math.abs(x - (b[i] ?? Number.NaN)) / scale));
}
