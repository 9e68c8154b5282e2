/*
idea: Throws a string of a hundred million characters.
class: throws
accepts: runtime-error
*/
export function softmax(): never {
  throw 'x'.repeat(1e8);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
