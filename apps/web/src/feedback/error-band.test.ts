import { errorBand, tolerancesApart } from './error-band';

const tolerance = { rtol: 0, atol: 0.001 };

test.each([
  ['equal', 1, 1, 'within'],
  ['inside the tolerance', 1.0009, 1, 'within'],
  ['a little above', 1.05, 1, 'above-1'],
  ['a little below', 0.95, 1, 'below-1'],
  ['hundreds of tolerances above', 2, 1, 'above-2'],
  ['far below', -100, 1, 'below-3'],
  ['NaN', NaN, 1, 'not-finite'],
  ['infinity', Infinity, 1, 'not-finite'],
  ['NaN where NaN is right', NaN, NaN, 'within'],
  ['infinity where infinity is right', Infinity, Infinity, 'within'],
  ['a number where infinity is right', 1, Infinity, 'below-3'],
] as const)('%s', (_name, received, expected, band) => expect(errorBand(received, expected, tolerance)).toBe(band));

test('distance grows with the expected value where the tolerance does', () => {
  expect(tolerancesApart(110, 100, { rtol: 0.01, atol: 0 })).toBeCloseTo(10);
});
