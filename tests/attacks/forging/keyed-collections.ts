/*
idea: Right numbers in a Map, a Set and a generator.
class: forging
accepts: wrong
*/
export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): unknown {
  const right = rows.map((row) => row.map((x) => x * k));
  return [new Set(right[0]), new Map(right[1]!.entries()), (function* () { yield* right; })()];
}
