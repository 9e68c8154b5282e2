/*
idea: Objects with iterators of their own, and lazy chains of them.
class: unusual
accepts: right
*/
class Range {
  constructor(readonly from: number, readonly to: number) {}
  *[Symbol.iterator](): Iterator<number> {
    for (let i = this.from; i < this.to; i += 1) yield i;
  }
}

export function softmax(z: number[]): number[] {
  const m = z.values().reduce((a, b) => Math.max(a, b));
  const e = Iterator.from(new Range(0, z.length)).map((i) => Math.exp((z[i] ?? 0) - m)).toArray();
  const s = e.values().reduce((a, b) => a + b, 0);
  return [...e.values().map((x) => x / s).take(z.length)];
}

export const scale = (rows: number[][], k: number): number[][] => [...new Range(0, rows.length)].map((i) => rows[i]?.flatMap((x) => [x * k]) ?? []);
