import { type BrokenKernel, openBroken, tf } from './broken-backend.fixture';
import { KNOWN_ANSWERS, checkKnownAnswers } from './check-known-answers';
import { QUICK_NAMES } from './quick-names';

/** The right kernel, and then each number changed. */
const mapped = (change: (value: number, at: number | undefined) => number): BrokenKernel => (inputs, _attrs, { run, values, output }) => {
  const right = run();
  const [given] = Object.values(inputs);
  const arguments_ = values(given);
  return output(values(right).map((value, i) => change(value, arguments_[i])), right.shape, right.dtype);
};

/** Keeps the first bits of a number's mantissa: 8 of bfloat16, 11 of TF32. */
function rounded(value: number, bits: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const unit = 2 ** (Math.floor(Math.log2(Math.abs(value))) - bits + 1);
  return Math.round(value / unit) * unit;
}

const withFactorsOf = (bits: number): BrokenKernel => (inputs, _attrs, { run, values, output }) => {
  const factors = Object.entries(inputs).map(([name, tensor]) => [name, tensor?.dtype === 'float32' ? output(values(tensor).map((x) => rounded(x, bits)), tensor.shape, 'float32') : tensor]);
  return run(Object.fromEntries(factors));
};

/** With an odd number of cells to add, TensorFlow adds the larger half behind; this one before. */
const paddedBefore: BrokenKernel = (inputs, attrs, { run }) => {
  const { x, filter } = inputs;
  if (attrs['pad'] !== 'same' || x === undefined || filter === undefined) return run();
  const [stride] = [attrs['strides']].flat();
  const pads = [0, 1].map((axis) => {
    const [n = 1, k = 1] = [x.shape[axis + 1], filter.shape[axis]];
    const total = Math.max((Math.ceil(n / Number(stride)) - 1) * Number(stride) + k - n, 0);
    return [Math.ceil(total / 2), Math.floor(total / 2)];
  });
  return run(inputs, { ...attrs, dilations: 1, pad: [[0, 0], ...pads, [0, 0]] });
};

const zeros: BrokenKernel = (_inputs, _attrs, { run, values, output }) => {
  const right = run();
  return output(values(right).map(() => 0), right.shape, right.dtype);
};

const roundToZeros: BrokenKernel = (inputs, attrs, right) => (inputs['x']?.dtype === 'int32' ? zeros(inputs, attrs, right) : right.run());

const tiesToTheLast: BrokenKernel = (inputs, attrs, { run, values, output }) => {
  const [x, right] = [inputs['x'], run()];
  const width = x?.shape.at(-1) ?? 1;
  // Rows lie one after the other only along the last axis.
  if (x === undefined || [attrs['axis']].flat()[0] !== x.shape.length - 1) return right;
  const last = Array.from(values(right), (_, row) => {
    const numbers = values(x).slice(row * width, (row + 1) * width);
    return numbers.lastIndexOf(Math.max(...numbers));
  });
  return output(Int32Array.from(last), right.shape, 'int32');
};

const overwritten: BrokenKernel = (inputs, _attrs, { run, values, output }) => {
  const right = run();
  const width = right.shape.slice(1).reduce((product, n) => product * n, 1);
  const sums = new Float32Array(values(right).length);
  values(inputs['segmentIds']).forEach((segment, row) => sums.set(values(inputs['x']).slice(row * width, (row + 1) * width), segment * width));
  return output(sums, right.shape, right.dtype);
};

const throwing: BrokenKernel = () => {
  throw new Error('not implemented');
};

type Fault = readonly [fault: string, kernels: Readonly<Record<string, BrokenKernel>>, named: RegExp];

const FAULTS: readonly Fault[] = [
  ['max pooling drops its gradient', { MaxPoolGrad: zeros }, /gradient of maxPool .* all negative.*tfjs-backend-wasm/],
  ['round of int32 gives zeros', { Round: roundToZeros }, /^int32 round\[\d\] is 0, not \d+ \(TensorFlow 2\.17/],
  ['log of 0 is finite', { Log: mapped((y) => (y === -Infinity ? -88.03 : y)) }, /^log of special values\[0\] is -88\.0\d+, not -Infinity \(.*SwiftShader/],
  ['tanh is off by 1e-4', { Tanh: mapped((y) => y + 1e-4) }, /^tanh\[\d\] is/],
  ['matMul works in bfloat16', { BatchMatMul: withFactorsOf(8) }, /matMul keeps the digits of its factors.*TF32/],
  ['matMul works in TF32', { BatchMatMul: withFactorsOf(11) }, /matMul keeps the digits of its factors.*TF32/],
  ['"same" pads the wrong side', { Conv2D: paddedBefore }, /^conv2d same, even kernel/],
  ['argMax takes the last of equals', { ArgMax: tiesToTheLast }, /^argMax, ties to the first/],
  ['exp of 1000 is the largest number', { Exp: mapped((y) => (y === Infinity ? 3.4e38 : y)) }, /^exp of special values/],
  ['relu drops NaN', { Relu: mapped((y, x) => (Number.isNaN(x) ? 0 : y)) }, /^relu of special values/],
  ['sums are kept in half precision', { Sum: mapped((y) => rounded(y, 11)) }, /^sum of 1000/],
  ['segments are overwritten, not summed', { UnsortedSegmentSum: overwritten }, /^gradient of gather adds up/],
  ['a kernel is missing', { Cumsum: throwing }, /^cumsum: not implemented/],
];

describe('the self-check', () => {
  it('finds nothing wrong with the JavaScript backend', async () => {
    await openBroken({});
    expect(await checkKnownAnswers(tf, 'float32')).toMatchObject({ failed: [], checked: KNOWN_ANSWERS.length });
  });

  it.each(FAULTS)('names it when %s', async (_fault, kernels, named) => {
    await openBroken(kernels);
    const whole = await checkKnownAnswers(tf, 'float32');
    const quick = await checkKnownAnswers(tf, 'float32', 'quick');
    expect(whole.failed).toContainEqual(expect.stringMatching(named));
    expect(quick.failed).toContainEqual(expect.stringMatching(named));
  });

  it('lets a backend take subnormal numbers for 0', async () => {
    const flushed = mapped((y) => (Math.abs(y) < 2 ** -126 ? 0 : y));
    await openBroken({ Exp: flushed, Multiply: flushed });
    expect((await checkKnownAnswers(tf, 'float32')).failed).toEqual([]);
  });

  it('gives float64 no room for float32', async () => {
    await openBroken({});
    expect((await checkKnownAnswers(tf, 'float64')).failed.length).toBeGreaterThan(50);
  });
});

describe('the table of known answers', () => {
  const names = KNOWN_ANSWERS.map(({ name }) => name);

  it('has each name once', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('holds what the quick check asks for', () => {
    expect(QUICK_NAMES.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('expects something of every answer', () => {
    expect(KNOWN_ANSWERS.filter(({ expected }) => expected.length === 0)).toEqual([]);
  });
});
