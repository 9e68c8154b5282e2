/*
idea: A hundred thousand promises, each resolved with the next.
class: killing
accepts: right
*/
export async function softmax(z: number[]): Promise<number[]> {
  let last: Promise<number> = Promise.resolve(1);
  for (let i = 0; i < 1e5; i += 1) {
    const inner = last;
    last = new Promise((resolve) => resolve(inner));
  }
  await last;
  await Promise.all(Array.from({ length: 1e5 }, (_, i) => i));
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
