import '@tensorflow/tfjs-backend-cpu';
import { Conv2DBackpropFilter, MaxPoolGrad, type NamedTensorMap, type Tensor, engine, env, tensor, tidy } from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import type { KernelCase, TensorSpec } from './cases/tensors.fixture';
import { windowed } from './cases/windows.fixture';
import { conv2dFilterGradient, maxPoolGradient } from './window-gradients';
import { windowInfo } from './window-info';

// Else it advises to install a faster backend.
env().set('PROD', true);

type Inputs = Readonly<Record<string, TensorSpec>>;

const OURS: Readonly<Record<string, (inputs: Inputs, attrs: KernelCase['attrs']) => Float32Array>> = {
  [Conv2DBackpropFilter]: ({ x, dy }, attrs) => {
    const info = windowInfo({ x: x?.shape ?? [], filter: attrs['filterShape'] as number[], attrs });
    return conv2dFilterGradient(numbersOf(x), numbersOf(dy), info);
  },
  [MaxPoolGrad]: ({ input, dy }, attrs) => maxPoolGradient(numbersOf(input), numbersOf(dy), windowInfo({ x: input?.shape ?? [], filter: undefined, attrs })),
};

it.each(Object.entries(OURS))('%s is as TensorFlow.js computes it', (kernel, ours) => {
  const cases = windowed[kernel] ?? fc.constant({ inputs: {}, attrs: {} });
  fc.assert(
    fc.property(cases, ({ inputs, attrs }) => {
      // Of these two kernels every input is there, by name.
      const named = inputs as Inputs;
      const theirs = Float64Array.from(tidy(() => engine().runKernel<Tensor>(kernel, tensors(named), attrs as never).dataSync()));
      const values = ours(named, attrs);
      expect(values).toHaveLength(theirs.length);
      const scale = theirs.reduce((most, each) => (Number.isFinite(each) ? Math.max(most, Math.abs(each)) : most), 0);
      for (const [i, value] of values.entries()) expect(isSame(value, theirs[i] ?? 0, scale)).toBe(true);
    }),
    { numRuns: 150, seed: 3 },
  );
});

/** Both sum up in float64, in another order. */
function isSame(a: number, b: number, scale: number): boolean {
  return a === b || (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) <= 1e-7 * Math.abs(b) + 1e-12 * scale;
}

function tensors(inputs: Inputs): NamedTensorMap {
  return Object.fromEntries(Object.entries(inputs).map(([name, { values, shape }]) => [name, tensor([...values], [...shape])]));
}

function numbersOf(spec: TensorSpec | undefined): Float32Array {
  return Float32Array.from(spec?.values ?? []);
}
