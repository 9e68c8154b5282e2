/*
idea: Writes texts of forty megabytes to the console.
class: memory
accepts: right
*/
export function softmax(z: number[]): number[] {
  for (let i = 0; i < 5; i += 1) console.log('x'.repeat(4e7), ['y'.repeat(4e7)], { ['k'.repeat(1e7)]: 1 });
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
