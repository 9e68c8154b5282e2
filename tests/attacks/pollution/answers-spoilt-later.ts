/*
idea: One list for all answers, spoilt in the case after the one that it answered.
class: pollution
accepts: right
*/
const kept: number[] = [];

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  kept.length = 0;
  kept.push(...e.map((x) => x / s));
  return kept;
}

export function scale(rows: number[][], k: number): number[][] {
  kept.fill(NaN);
  return rows.map((row) => row.map((x) => x * k));
}
