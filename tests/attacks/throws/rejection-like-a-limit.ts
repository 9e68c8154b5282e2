/*
idea: A right answer beside rejections that use the words of the limits.
class: throws
accepts: right
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): number[] {
  for (const words of ['Script execution timed out.', 'Isolate was disposed during execution due to memory limit', 'Array buffer allocation failed']) {
    void Promise.reject(new Error(words));
  }
  return answer(z);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
