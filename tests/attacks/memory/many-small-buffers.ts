/*
idea: Sixty thousand buffers of a kilobyte, dropped again: no more than memory allows, and a right answer.
class: memory
accepts: right
*/
export function softmax(z: number[]): number[] {
  for (let i = 0; i < 60_000; i += 1) new Uint8Array(1024).fill(i);
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
