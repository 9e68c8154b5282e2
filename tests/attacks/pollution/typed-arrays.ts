/*
idea: The built-ins of typed arrays are replaced.
class: pollution
accepts: right
*/
const T: any = Object.getPrototypeOf(Float64Array.prototype);
for (const key of ['length', 'buffer', 'byteLength', Symbol.toStringTag, 'constructor', Symbol.iterator, 'set', 'slice', 'subarray']) {
  Object.defineProperty(T, key, { configurable: true, get() { return 'ESCAPED'; } });
}

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return Object.assign(new Float64Array(e), e.map((x) => x / s)) as never;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
