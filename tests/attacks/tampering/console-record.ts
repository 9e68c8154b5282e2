/*
idea: Lines whose texts and items pretend to be the record in which the console keeps them.
class: tampering
accepts: right
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): number[] {
  console.log({ count: 1e9, head: ['ESCAPED'.slice(0, 3)], tail: [] }, { __proto__: null, count: -1 });
  console.log(Object.assign([], { length: 4294967295 }), { toString: null, name: 1, message: 2 });
  (console as any).count = 1e9;
  (console as any).head = new Proxy([], { set: () => { throw 1; } });
  return answer(z);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
