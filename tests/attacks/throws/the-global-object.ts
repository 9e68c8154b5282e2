/*
idea: Throws the global object.
class: throws
accepts: runtime-error
*/
export function softmax(): never {
  throw globalThis;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
