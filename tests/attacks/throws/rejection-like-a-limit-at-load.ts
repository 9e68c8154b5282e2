/*
idea: A right program that is loaded beside rejections that use the words of the limits.
class: throws
accepts: right
*/
for (const words of ['Script execution timed out.', 'Isolate was disposed during execution due to memory limit', 'Array buffer allocation failed']) {
  void Promise.reject(new Error(words));
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
