/*
idea: Walks through everything within reach for numbers that are the expected ones.
class: forging
accepts: right
*/
const expected = (list: ArrayLike<unknown>, z: number[]): boolean => list.length === z.length && Math.abs(Number(list[0]) - Math.exp(z[0]! - Math.max(...z)) / z.reduce((a, x) => a + Math.exp(x - Math.max(...z)), 0)) < 1e-9;

function search(z: number[], from: unknown[]): string {
  const seen = new Set<unknown>(from);
  const queue = [...from];
  while (queue.length > 0 && seen.size < 20_000) {
    const thing: any = queue.pop();
    if (thing === null || (typeof thing !== 'object' && typeof thing !== 'function')) continue;
    try {
      if (typeof thing.length === 'number' && typeof thing !== 'function' && expected(thing, z)) return `ESCAPED: ${String(thing)}`;
    } catch {}
    for (const key of Reflect.ownKeys(thing)) {
      const { value, get } = Object.getOwnPropertyDescriptor(thing, key) ?? {};
      for (const next of [value, get]) if (!seen.has(next)) queue.push(next), seen.add(next);
    }
    const proto = Object.getPrototypeOf(thing);
    if (!seen.has(proto)) queue.push(proto), seen.add(proto);
  }
  return '';
}

export function softmax(this: unknown, z: number[], ...rest: unknown[]): number[] {
  const found = search(z, [globalThis, this, arguments, softmax, rest, new Error('x')]);
  if (found !== '') throw new Error(found);
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
