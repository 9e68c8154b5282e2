/*
idea: Writes __proto__ into everything it is given.
class: pollution
accepts: right
*/
export function softmax(z: number[]): number[] {
  (z as any).__proto__.polluted = 'ESCAPED';
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  (rows as any).__proto__ = null;
  Object.setPrototypeOf(rows, Array.prototype);
  return rows.map((row) => row.map((x) => x * k));
}
