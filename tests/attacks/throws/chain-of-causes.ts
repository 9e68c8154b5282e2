/*
idea: Throws an error with a hundred thousand causes, one behind another, in a ring.
class: throws
accepts: runtime-error
*/
const first = new Error('first');
let error = first;
for (let i = 0; i < 1e5; i += 1) error = new Error('x', { cause: error });
first.cause = error;

export function softmax(): never {
  throw error;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
