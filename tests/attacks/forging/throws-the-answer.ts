/*
idea: Throws the right answer in place of returning it.
class: forging
accepts: runtime-error
*/
export function softmax(z: number[]): never {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  throw e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
