/*
idea: Freezes the arguments, takes their prototypes away and gives them getters.
class: tampering
accepts: right
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): number[] {
  const y = answer(z);
  Object.setPrototypeOf(z, null);
  Object.freeze(z);
  return y;
}

export function scale(rows: number[][], k: number): number[][] {
  const y = rows.map((row) => row.map((x) => x * k));
  for (const row of rows) Object.defineProperty(row, 0, { get: () => 'changed', enumerable: true });
  Object.seal(rows);
  return y;
}
