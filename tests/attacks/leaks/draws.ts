/*
idea: Draws as many random numbers as the input says, for a later case to read the position.
class: leaks
accepts: right
*/
const first = Math.random();

function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): number[] {
  if (Math.random() !== first) throw new Error('ESCAPED: the draws of an earlier case show');
  for (let i = 0; i < Math.abs(z[0] ?? 0) * 10; i += 1) Math.random();
  return answer(z);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
