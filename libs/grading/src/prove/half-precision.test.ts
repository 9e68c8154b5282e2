import { toHalf } from './half-precision';

test.each([
  [0.1, 0.0999755859375],
  [1 / 3, 0.333251953125],
  [65504, 65504],
  [70000, Infinity],
  [2049, 2048],
  [2051, 2052],
  [5.960464477539063e-8, 5.960464477539063e-8],
  [1e-9, 0],
  [-0.1, -0.0999755859375],
])('%p rounds to %p', (value, half) => {
  expect(toHalf(value)).toBe(half);
});
