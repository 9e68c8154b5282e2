/*
idea: A right answer beside a hundred megabytes that are held to the end.
class: memory
accepts: right
*/
const held = Array.from({ length: 100 }, (_, i) => new Float64Array(131_072).fill(i));

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return held.length === 100 ? rows.map((row) => row.map((x) => x * k)) : [];
}
