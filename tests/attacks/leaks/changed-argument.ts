/*
idea: Writes what it has seen into its argument, as changed arguments are reported with their value.
class: leaks
accepts: right
*/
const seen: number[] = [];

function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): number[] {
  const y = answer(z);
  seen.push(...z);
  z.splice(0, z.length, ...seen);
  return y;
}

export function scale(rows: number[][], k: number): number[][] {
  const y = rows.map((row) => row.map((x) => x * k));
  rows.push([...seen]);
  return y;
}
