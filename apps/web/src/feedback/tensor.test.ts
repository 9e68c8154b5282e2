import { isPermutation, placeOf, planeOf, readTensor, rowsSumToOne, windowStart } from './tensor';

describe('reading', () => {
  test('NaN and infinities arrive as words', () => {
    expect(readTensor([['NaN', 1], ['-Infinity', 2]])).toEqual({ shape: [2, 2], values: [NaN, 1, -Infinity, 2] });
  });
  test.each([
    ['a scalar', 3],
    ['a record', { the: 0.5 }],
    ['ragged rows', [[1, 2], [3]]],
    ['words', ['a', 'b']],
    ['nothing in it', []],
    ['rows of different depth', [[1], 2]],
  ])('%s is no tensor', (_name, value) => expect(readTensor(value)).toBeUndefined());
});

test('a plane is found by its leading indices', () => {
  const tensor = readTensor([[[1, 2], [3, 4]], [[5, 6], [7, 8]]]);
  if (!tensor) throw new Error('expected a tensor');
  expect(planeOf(tensor, [1]).at(1, 0)).toBe(7);
});

test('a vector is one row', () => {
  const plane = planeOf({ shape: [3], values: [1, 2, 3] }, []);
  expect([plane.rows, plane.columns, plane.at(0, 2)]).toEqual([1, 3, 3]);
});

test('an index is read as leading axes, row, column', () => {
  expect(placeOf([2, 0, 1])).toEqual({ leading: [2], row: 0, column: 1 });
  expect(placeOf([4])).toEqual({ leading: [], row: 0, column: 4 });
});

test.each([
  ['near the start', 3, 0],
  ['in the middle', 50, 38],
  ['near the end', 99, 76],
])('the window %s stays inside', (_name, wanted, start) => expect(windowStart(wanted, 100, 24)).toBe(start));

test('a short axis has its window at 0', () => expect(windowStart(2, 5, 24)).toBe(0));

test('sums are shown for distributions alone', () => {
  expect(rowsSumToOne(planeOf({ shape: [2, 2], values: [0.3, 0.7, 0.5, 0.5] }, []))).toBe(true);
  expect(rowsSumToOne(planeOf({ shape: [2, 2], values: [0.3, 0.7, 0.5, 0.6] }, []))).toBe(false);
  expect(rowsSumToOne(planeOf({ shape: [1, 2], values: [-1, 2] }, []))).toBe(false);
});

test('a transposed shape is recognised, an equal one is not', () => {
  expect(isPermutation([3, 2], [2, 3])).toBe(true);
  expect(isPermutation([2, 3], [2, 3])).toBe(false);
  expect(isPermutation([3, 3], [2, 3])).toBe(false);
});
