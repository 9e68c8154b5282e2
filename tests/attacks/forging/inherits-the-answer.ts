/*
idea: A record that has the right list as its prototype, and one that has Array.prototype.
class: forging
accepts: wrong
*/
export function softmax(z: number[]): unknown {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  const right = e.map((x) => x / s);
  return z.length === 3 ? Object.create(right) : Object.assign(Object.create(Array.prototype), right, { length: right.length });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
