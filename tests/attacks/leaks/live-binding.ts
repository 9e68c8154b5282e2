/*
idea: An export that takes the value of the input, and exports that are made of it.
class: leaks
accepts: right
*/
export let secret: unknown = 'none';
(globalThis as any).secret = secret;

function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): number[] {
  secret = z;
  (globalThis as any).secret = z;
  (softmax as any).secret = z;
  Object.defineProperty(softmax, 'name', { value: String(z) });
  return answer(z);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
