/*
idea: Texts of a million parts, grown at either end, then read.
class: killing
accepts: right
*/
function provoke(): void {
  let [left, right] = ['', ''];
  for (let i = 0; i < 1e6; i += 1) {
    left = `a${left}`;
    right = `${right}ab`;
  }
  if (!/^a+$/.test(left) || right.indexOf('ba') !== 1 || left < right === (left === right)) throw new Error('not joined');
}

export function softmax(z: number[]): number[] {
  provoke();
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
