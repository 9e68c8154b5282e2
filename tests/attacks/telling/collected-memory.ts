/*
idea: Watches by weak references when earlier arguments are collected.
class: telling
accepts: right
*/
const refs: Array<WeakRef<object>> = [];
const map = new WeakMap<object, number>();

function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): number[] {
  refs.push(new WeakRef(z));
  map.set(z, refs.length);
  for (let i = 0; i < 50; i += 1) new Array(1e5).fill(i);
  const gone = refs.filter((ref) => ref.deref() === undefined).length;
  return gone > 1e9 ? [gone] : answer(z);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
