/*
idea: Returns too much where a bit of the input is set.
class: leaks
accepts: output-limit
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): unknown {
  return Math.round(z[0] ?? 0) % 2 === 0 ? answer(z) : new Array(2e6).fill(0);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
