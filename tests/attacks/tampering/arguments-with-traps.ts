/*
idea: Puts proxies, promises and getters into the arguments, to run when they are looked at again.
class: tampering
accepts: right
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: unknown[]): number[] {
  const y = answer([...z] as number[]);
  z[0] = new Proxy([], { get: () => new Error('x') });
  z[1] = Promise.resolve('ESCAPED');
  Object.defineProperty(z, 2, {
    get() {
      y.fill(0);
      throw new Proxy({}, { getPrototypeOf: () => { throw 1; } });
    },
  });
  return y;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
