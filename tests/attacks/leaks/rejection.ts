/*
idea: A promise that nobody waits for is rejected with the input.
class: leaks
accepts: right
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): number[] {
  void Promise.reject(new Error(`secret ${z}`));
  void Promise.resolve().then(() => {
    throw z;
  });
  return answer(z);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
