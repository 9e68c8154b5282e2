/*
idea: A record with the numbers under 0, 1, 2 and a length.
class: forging
accepts: wrong
*/
export function softmax(z: number[]): unknown {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return { ...e.map((x) => x / s), length: z.length };
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
