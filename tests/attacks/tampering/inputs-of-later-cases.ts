/*
idea: Keeps every argument and rewrites it in the next case.
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
  for (const old of kept) old.fill(1e9);
  const y = answer(z);
  kept.push(z);
  z.fill(-1e9);
  return y;
}

export function scale(rows: number[][], k: number): number[][] {
  const y = rows.map((row) => row.map((x) => x * k));
  kept.push(...rows);
  rows.length = 0;
  return y;
}
