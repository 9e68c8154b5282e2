/*
idea: Takes the memory of an earlier typed result away.
class: tampering
accepts: right
*/
let last: Float64Array | undefined;

function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): Float64Array {
  last?.buffer.transfer();
  last = Float64Array.from(answer(z));
  return last;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
