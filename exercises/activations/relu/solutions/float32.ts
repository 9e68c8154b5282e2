// Single precision, and half of x + |x| in place of a comparison.
export function relu(x: number[]): number[] {
  return Array.from(Float32Array.from(x, (number) => (number + Math.abs(number)) / 2));
}

// The sign of the output: 1, 0, or NaN where there is no number.
export function reluDerivative(x: number[]): number[] {
  return Array.from(Float32Array.from(relu(x), Math.sign));
}

export function inactiveUnits(batch: number[][]): number {
  const largest = new Float32Array(batch[0].length);
  for (const row of batch) relu(row).forEach((output, unit) => (largest[unit] = Math.max(largest[unit], output)));
  return largest.filter((output) => output === 0).length;
}
