/*
idea: A hundred thousand asynchronous calls, one in another.
class: killing
accepts: right
*/
async function dive(depth: number): Promise<number> {
  return depth === 0 ? 0 : 1 + (await dive(depth - 1));
}
async function climb(depth: number): Promise<number> {
  await null;
  return depth === 0 ? 0 : 1 + (await climb(depth - 1));
}

export async function softmax(z: number[]): Promise<number[]> {
  await dive(1e6).catch(() => 0);
  if ((await climb(1e5)) !== 1e5) throw new Error('not deep');
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
