/*
idea: Takes all memory where a bit of the input is set.
class: leaks
accepts: memory-limit
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): number[] {
  const kept: number[][] = [];
  while (z.length === 4) kept.push(new Array<number>(1e6).fill(1.5));
  return answer(z);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
