/*
idea: Throws an array of ten million items.
class: throws
accepts: runtime-error
*/
export function softmax(): never {
  throw new Array(1e7).fill([1]);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
