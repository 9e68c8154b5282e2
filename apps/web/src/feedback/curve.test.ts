import { curveParts, needsLogAxis, partingIndex, readCurve, valueRange } from './curve';

const lines = (own: number[]) => ({ own, reference: [3, 2, 1], lower: [2.9, 1.9, 0.9], upper: [3.1, 2.1, 1.1] });

test.each([
  ['inside the band they stay together', [3, 2, 1], undefined],
  ['the first value outside', [3, 2.5, 1], 1],
  ['NaN is outside', [3, 2, NaN], 2],
  ['a line that ends early parts where it ends', [3, 2], 2],
  ['a line that goes on too long parts behind the reference', [3, 2, 1, 0.9], 3],
])('%s', (_name, own, index) => expect(partingIndex(lines(own))).toBe(index));

test('JSON words become numbers', () => {
  const curve = { id: 'g/c/loss', group: 'g', own: [1, 'NaN' as const, 'Infinity' as const], reference: [], lower: [], upper: [] };
  expect(readCurve(curve).own).toEqual([1, NaN, Infinity]);
});

test('a factor above 100 asks for a logarithmic axis, a value of 0 forbids it', () => {
  expect(needsLogAxis(lines([400, 2, 1]))).toBe(true);
  expect(needsLogAxis(lines([3, 2, 1]))).toBe(false);
  expect(needsLogAxis(lines([400, 0, 1]))).toBe(false);
});

test('the range survives lines without a finite value', () => {
  expect(valueRange({ own: [NaN], reference: [], lower: [], upper: [] })).toEqual([0, 1]);
});

test('the id tells group, case and output', () => {
  expect(curveParts('trains/xor/batchLoss')).toEqual({ group: 'trains', case: 'xor', output: 'batchLoss' });
});
