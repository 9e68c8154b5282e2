import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';
import { getKernelsForBackend } from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { elementwise } from './cases/elementwise.fixture';
import { indexed } from './cases/indexed.fixture';
import { matricesAndImages } from './cases/matrices-and-images.fixture';
import { movement } from './cases/movement.fixture';
import { reductions } from './cases/reductions.fixture';
import { windowed } from './cases/windows.fixture';
import { COMPARE, type Tolerance, textOf } from './compare.fixture';
import { TestIsolate, type TestRealm } from './isolate.fixture';
import { ON_CPU, ON_WASM } from './kernel-places';

const CASES = { ...elementwise, ...indexed, ...matricesAndImages, ...movement, ...reductions, ...windowed };
/** Strings, complex numbers and ragged tensors: programs.test.ts. `Draw` wants a canvas. */
const WITHOUT_CASES = [
  'Complex', 'ComplexAbs', 'Draw', 'FFT', 'IFFT', 'Imag', 'RaggedGather', 'RaggedRange', 'RaggedTensorToTensor', 'Real', 'StaticRegexReplace', 'StringNGrams',
  'StringSplit', 'StringToHashBucketFast',
];
/** Computed from others by TensorFlow.js, whatever the backend. */
const NEVER_CALLED = ['LogicalXor'];

/** About 4 ulp of float32. */
const EXACT: Tolerance = { relative: 5e-7, scale: 0, zeros: false };
/** Sums in float32: over the largest number of inputs and outputs, and with −0 for 0, which no sum tells apart. */
const SUMMED: Tolerance = { relative: 5e-7, scale: 2e-6, zeros: true };
const TOLERANCES: Readonly<Record<string, Tolerance>> = Object.fromEntries(
  ['Mean', 'Sum', 'BatchMatMul', '_FusedMatMul', 'FusedBatchNorm', 'AvgPool', 'AvgPoolGrad', 'MaxPool', 'Conv2D', 'Conv2DBackpropInput', 'DepthwiseConv2dNative', 'FusedConv2D', 'FusedDepthwiseConv2D'].map((name) => [name, SUMMED]),
);

let isolate: TestIsolate;
let realm: TestRealm;
beforeAll(async () => {
  isolate = await TestIsolate.start();
  realm = isolate.open('wasm');
});
afterAll(() => isolate[Symbol.dispose]());

it('every kernel of either backend has one place and cases', () => {
  // As the packages register them.
  const all = [...new Set(['cpu', 'wasm'].flatMap((backend) => getKernelsForBackend(backend).map(({ kernelName }) => kernelName)))].sort();
  expect([...Object.keys(ON_WASM), ...Object.values(ON_CPU).flat(), ...NEVER_CALLED].sort()).toEqual(all);
  expect([...Object.keys(CASES), ...WITHOUT_CASES, ...NEVER_CALLED].sort()).toEqual(all);
});

it.each(Object.entries(CASES))('%s on WebAssembly is as in JavaScript', (kernel, cases) => {
  const tolerance = TOLERANCES[kernel] ?? EXACT;
  const runs = ON_WASM[kernel] === undefined ? 20 : 150;
  fc.assert(
    fc.property(cases, fc.boolean(), (each, elsewhere) => {
      expect(realm.call(COMPARE, kernel, textOf(each), tolerance, elsewhere)).toBe('');
    }),
    { numRuns: runs, seed: 5, endOnFailure: true },
  );
});
