/*
idea: Throws once the promise of the right answer is resolved.
class: throws
accepts: right
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): Promise<number[]> {
  return new Promise((resolve) => {
    resolve(answer(z));
    throw new Error('too late');
  });
}

export function scale(rows: number[][], k: number): unknown {
  return {
    then(resolve: (x: unknown) => void): never {
      resolve(rows.map((row) => row.map((x) => x * k)));
      throw new Error('too late');
    },
  };
}
