/*
idea: Iteration of arrays, maps and strings is replaced.
class: pollution
accepts: right
*/
export function softmax(z: number[]): number[] {
  const m = z.reduce((a, b) => (a > b ? a : b));
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}

Array.prototype[Symbol.iterator] = function* (): any {
  yield 'ESCAPED';
};
(Map.prototype as any)[Symbol.iterator] = Array.prototype[Symbol.iterator];
