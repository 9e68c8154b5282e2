/*
idea: A thenable that answers wrong, then right, then rejects.
class: forging
accepts: wrong
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): Promise<number[]> {
  return new Promise((resolve, reject) => {
    resolve({ then: (then: (value: unknown) => void) => { then([1]); then(answer(z)); throw new Error('late'); } } as never);
    resolve(answer(z));
    reject(new Error('late'));
  });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
