/*
idea: Keeps as much memory as the input says.
class: leaks
accepts: right
*/
const kept: Float64Array[] = [];

function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): number[] {
  kept.push(new Float64Array(1e5 * Math.abs(z[0] ?? 0)).fill(1));
  return answer(z);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
