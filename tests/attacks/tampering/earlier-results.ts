/*
idea: Keeps every result and overwrites it in the next case.
class: tampering
accepts: right
*/
const kept: number[][] = [];

function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): number[] {
  for (const old of kept) old.fill(9);
  const y = answer(z);
  kept.push(y);
  return y;
}

export function scale(rows: number[][], k: number): number[][] {
  for (const old of kept) old.length = 0;
  const y = rows.map((row) => row.map((x) => x * k));
  kept.push(...y);
  return y;
}
