/*
idea: The right numbers with one more behind them.
class: forging
accepts: wrong
*/
export function softmax(z: number[]): unknown {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return [...e.map((x) => x / s), undefined];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
