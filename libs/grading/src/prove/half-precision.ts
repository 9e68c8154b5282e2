/** `value` rounded to IEEE 754 half precision (11 significant bits, round to nearest even). */
export function toHalf(value: number): number {
  if (!Number.isFinite(value) || value === 0) return value;
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(value))), -14);
  const unit = 2 ** (exponent - 10);
  const scaled = value / unit;
  const rounded = Math.round(scaled);
  const even = Math.abs(scaled - Math.trunc(scaled)) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
  const half = even * unit;
  return Math.abs(half) > 65504 ? Math.sign(value) * Infinity : half;
}
