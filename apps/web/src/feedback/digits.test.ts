import fc from 'fast-check';
import { codeNumber, compareDigits } from './digits';

test.each([
  ['five digits where they are enough', 0.73105858, 0.65900114, '0.73106', '0.65900', 2],
  ['as many more as it takes', 0.6590011, 0.6590012, '0.6590011', '0.6590012', 8],
  ['whole numbers stay whole', 3, 4, '3', '4', 0],
  ['NaN is written out', NaN, 0.5, 'NaN', '0.50000', 0],
  ['infinity is written out', -Infinity, 2, '-Infinity', '2', 0],
  ['a sign differs from the first place', -0.25, 0.25, '-0.25000', '0.25000', 0],
  ['minus zero is told apart', -0, 0, '-0', '0', 0],
  ['tiny numbers in exponents', 1.5e-9, 1.25e-9, '1.5000e-9', '1.2500e-9', 2],
  ['decimals are aligned to the larger number', 12.5, 1.25, '12.500', '1.250', 1],
])('%s', (_name, received, expected, receivedText, expectedText, from) => {
  expect(compareDigits(received, expected)).toEqual({ received: receivedText, expected: expectedText, from });
});

test('two numbers of like size that differ are shown to differ', () => {
  const finite = fc.double({ min: 1e-4, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(finite, fc.integer({ min: 1, max: 1000 }), (value, ulps) => {
      const other = value + ulps * 2 ** (Math.floor(Math.log2(value)) - 48);
      const shown = compareDigits(value, other);
      expect(shown.received).not.toBe(shown.expected);
      expect(shown.from).toBeLessThan(shown.received.length);
    }),
    { seed: 3 },
  );
});

test('a single number is short', () => {
  expect(codeNumber(0.1192029)).toBe('0.11920');
  expect(codeNumber(1000)).toBe('1000');
});
