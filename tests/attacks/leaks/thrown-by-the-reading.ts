/*
idea: A getter of the result throws the input while it is read.
class: leaks
accepts: runtime-error
*/
export function softmax(z: number[]): unknown {
  return Object.defineProperty([0, 0], 1, {
    get() {
      console.log('read', z);
      throw new Error(`secret ${z}`);
    },
  });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
