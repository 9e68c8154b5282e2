import { callSource, countParts, fromPlain, indexOf, isClose, randomStream, scaleOf, toSource } from './index';

test('rectangular arrays are tensors with a shape', () => {
  expect(fromPlain([[1, 2, 3], [4, 5, 6]])).toMatchObject({ kind: 'tensor', shape: [2, 3] });
  expect(fromPlain(7)).toMatchObject({ kind: 'tensor', shape: [] });
  expect(fromPlain([])).toMatchObject({ kind: 'tensor', shape: [0] });
  expect(fromPlain([[], []])).toMatchObject({ kind: 'tensor', shape: [2, 0] });
});

test('ragged arrays and arrays of words are lists', () => {
  expect(fromPlain([[1, 2], [3]]).kind).toBe('list');
  expect(fromPlain(['a', 'b']).kind).toBe('list');
});

test('typed arrays are numbers, BigInt ones are not', () => {
  expect(fromPlain(new Float32Array([1, 2]))).toMatchObject({ kind: 'tensor', shape: [2] });
  expect(fromPlain(new BigInt64Array(1))).toEqual({ kind: 'foreign', type: 'BigInt64Array' });
});

test.each([
  [7, 1],
  [[1, 2, 3], 1],
  [[[1, 2], [3, 4]], 3],
  [[[[], [], []], [[], [], []]], 9],
  [['a', 'b'], 3],
  [{ a: [[1], [2]], b: 'c' }, 5],
])('%j has %p parts', (plain, parts) => {
  expect(countParts(fromPlain(plain))).toBe(parts);
});

test('the index of a flat position is row-major', () => {
  expect(indexOf(5, [2, 3])).toEqual([1, 2]);
  expect(indexOf(0, [])).toEqual([]);
});

test('a call is written as runnable code', () => {
  expect(callSource('f', [fromPlain([[2, -0.5], [NaN, -0]]), fromPlain('é'), fromPlain({ a: 1, 'b c': null })])).toBe(
    'f([[2, -0.5], [NaN, -0]], "é", { a: 1, "b c": null })',
  );
});

test('the source of a value evaluates to it', () => {
  const value = { a: [1, -0, Infinity], __proto_: 'x', list: [[1], []] };
  expect(new Function(`return ${toSource(fromPlain(value))}`)()).toEqual(value);
});

test.each([
  [1, 1 + 5e-6, true],
  [1, 1 + 5e-5, false],
  [NaN, NaN, false],
  [Infinity, Infinity, true],
  [Infinity, -Infinity, false],
  [1e308, Infinity, false],
  [NaN, 0, false],
])('%p is close to %p: %p', (received, expected, close) => {
  expect(isClose(received, expected, { rtol: 1e-5, atol: 0 })).toBe(close);
});

test('the scale of a tensor ignores what is not finite', () => {
  const tensor = fromPlain([1, -3, Infinity, NaN]);
  expect(tensor.kind === 'tensor' && scaleOf(tensor)).toBe(3);
});

test('the same labels give the same numbers, others give others', () => {
  const draw = (...labels: string[]): number[] => randomStream(...labels).normals(5);
  expect(draw('1', 'a')).toEqual(draw('1', 'a'));
  expect(draw('1', 'a')).not.toEqual(draw('1', 'b'));
  expect(draw('1', 'a')).not.toEqual(draw('1a'));
});

test('uniforms fill the unit interval and normals have unit deviation', () => {
  const random = randomStream('statistics');
  const uniforms = Array.from({ length: 20_000 }, () => random.uniform());
  expect(Math.min(...uniforms)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...uniforms)).toBeLessThan(1);
  const mean = uniforms.reduce((a, b) => a + b, 0) / uniforms.length;
  expect(mean).toBeCloseTo(0.5, 1.7);
  const normals = Array.from({ length: 20_000 }, () => random.normal());
  const variance = normals.reduce((sum, x) => sum + x * x, 0) / normals.length;
  expect(variance).toBeCloseTo(1, 1);
});

test('shuffling keeps every item once', () => {
  const items = Array.from({ length: 30 }, (_, i) => i);
  const shuffled = randomStream('shuffle').shuffle(items);
  expect(shuffled).not.toEqual(items);
  expect([...shuffled].sort((a, b) => a - b)).toEqual(items);
});
