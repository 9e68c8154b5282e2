/*
idea: Prints proxies, cycles, getters that throw, huge strings.
class: results
accepts: right
*/
const cyclic: unknown[] = [];
cyclic.push(cyclic);
console.log(new Proxy({}, { ownKeys() { throw 1; } }), cyclic, { get a() { throw 1; } }, 'x'.repeat(1e6), Symbol('s'), 1n, null, undefined, -0, new Float32Array(3), new Map());

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
