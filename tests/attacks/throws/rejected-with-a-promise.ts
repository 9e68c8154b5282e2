/*
idea: Rejects with a promise of the right answer.
class: throws
accepts: runtime-error
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): Promise<never> {
  return Promise.reject(Promise.resolve(answer(z)));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
