/*
idea: Fifty-one bits of the input in each NaN.
class: leaks
accepts: wrong
*/
export function softmax(z: number[]): Float64Array {
  const bits = new BigUint64Array(Float64Array.from(z).buffer);
  return new Float64Array(bits.map((x) => 0x7ff8000000000000n | (x >> 13n)).buffer);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
