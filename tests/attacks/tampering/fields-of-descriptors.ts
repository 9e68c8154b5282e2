/*
idea: The fields of property descriptors are inherited by every object.
class: tampering
accepts: right
*/
for (const key of ['get', 'set', 'value', 'writable', 'enumerable', 'configurable']) {
  Reflect.defineProperty(Object.prototype, key, { __proto__: null, get: () => undefined, set: () => { throw new Error('ESCAPED'); }, configurable: true } as never);
}

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
