/*
idea: Promise, its methods and its prototype are replaced before promises are returned.
class: pollution
accepts: right
*/
const resolved = Promise.resolve.bind(Promise);
for (const key of ['resolve', 'reject', 'all', 'race', 'any', 'allSettled', 'withResolvers'] as const) (Promise as any)[key] = () => { throw new Error(`ESCAPED: ${key}`); };
for (const key of ['catch', 'finally'] as const) Promise.prototype[key] = (() => { throw new Error(`ESCAPED: ${key}`); }) as never;
(globalThis as any).Promise = class Fake {};

export function softmax(z: number[]): Promise<number[]> {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return resolved(e.map((x) => x / s));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
