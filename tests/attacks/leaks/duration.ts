/*
idea: A right answer that takes as long as the input says.
class: leaks
accepts: right
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): number[] {
  let sum = 0;
  for (let i = 0; i < 3e6 * Math.abs(z[0] ?? 0); i += 1) sum += Math.sqrt(i);
  return sum < 0 ? [] : answer(z);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
