/*
idea: Loads a module by import().
class: runner
accepts: right
*/
let got = '';
import('node:fs').then(
  () => {
    got = 'ESCAPED';
  },
  () => undefined,
);

export function softmax(z: number[]): number[] {
  if (got !== '') throw new Error(got);
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
