import { erf } from './erf';

/** The C library's erf; both sides of every seam of the approximation. */
const KNOWN: ReadonlyArray<readonly [number, number]> = [
  [0, 0], [1e-10, 1.1283791670955126e-10], [0.1, 0.1124629160182849], [0.46875, 0.49261347321793797],
  [0.5, 0.5204998778130465], [1, 0.8427007929497149], [2, 0.9953222650189527], [4, 0.9999999845827421],
  [5, 0.9999999999984626], [7, 1], [Infinity, 1],
];

describe('erf', () => {
  it.each(KNOWN)('of %d is known to the last digits, and odd', (x, expected) => {
    expect(Math.abs(erf(x) - expected)).toBeLessThanOrEqual(4e-16 * Math.max(1, expected));
    expect(erf(-x)).toBe(-erf(x));
  });

  it('of NaN is NaN', () => {
    expect(erf(Number.NaN)).toBeNaN();
  });
});
