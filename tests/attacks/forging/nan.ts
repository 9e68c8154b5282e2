/*
idea: Not a number, in each of the ways to have it: of every payload, negative, and as text.
class: forging
accepts: wrong
*/
export function softmax(z: number[]): unknown {
  const bits = new BigUint64Array([0x7ff8000000000000n, 0xfff8000000000001n, 0x7ff0000000000001n]);
  return z.length === 3 ? [...new Float64Array(bits.buffer)] : Array.from({ length: z.length }, () => NaN);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
