export type ComparedDigits = {
  readonly received: string;
  readonly expected: string;
  /** Where, in both texts, the first digit differs; their length where nothing does. */
  readonly from: number;
};

const FEWEST = 5;
const MOST = 17;

/**
 * Both numbers with as many significant digits as they need to differ, 5 to 17, in the notation of code. Digits are aligned:
 * both get the same number of decimals, so that the first difference stands at the same place.
 */
export function compareDigits(received: number, expected: number): ComparedDigits {
  for (let digits = FEWEST; digits <= MOST; digits += 1) {
    const pair = { received: textOf(received, expected, digits), expected: textOf(expected, received, digits) };
    if (pair.received !== pair.expected || digits === MOST) return { ...pair, from: firstDifference(pair.received, pair.expected) };
  }
  throw new RangeError('unreachable: the loop returns at its last round');
}

/** One number as the student's console would show it, shortened to `digits` significant ones. */
export function codeNumber(value: number, digits = FEWEST): string {
  return textOf(value, value, digits);
}

function textOf(value: number, other: number, digits: number): string {
  if (Object.is(value, -0)) return '-0';
  if (!Number.isFinite(value) || isPlainInteger(value, other)) return String(value);
  const exponent = Math.max(exponentOf(value), exponentOf(other));
  // Beyond these a decimal text would be mostly zeros; the console switches to exponents there as well.
  if (exponent < -5 || exponent > 15) return value.toExponential(digits - 1);
  return value.toFixed(Math.min(Math.max(digits - 1 - exponent, 0), 100));
}

function isPlainInteger(value: number, other: number): boolean {
  return Number.isSafeInteger(value) && (Number.isSafeInteger(other) || !Number.isFinite(other));
}

function exponentOf(value: number): number {
  return value === 0 || !Number.isFinite(value) ? -Infinity : Math.floor(Math.log10(Math.abs(value)));
}

function firstDifference(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i += 1) if (a[i] !== b[i]) return i;
  return shorter;
}
