/*
idea: Throws what could be waited for.
class: throws
accepts: runtime-error
*/
export function softmax(): never {
  throw { then(resolve: (x: unknown) => void) { resolve([0.1]); } };
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
