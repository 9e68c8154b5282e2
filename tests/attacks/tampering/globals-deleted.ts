/*
idea: Deletes every global, Object and Array among them.
class: tampering
accepts: right
*/
const { exp, max } = Math;
const { deleteProperty } = Reflect;
const realm = globalThis;
for (const name of Object.getOwnPropertyNames(realm)) deleteProperty(realm, name);

export function softmax(z: number[]): number[] {
  const m = max(...z);
  const e = z.map((x) => exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
