/*
idea: Throws the error of a full stack from its very end.
class: throws
accepts: runtime-error
*/
export function softmax(z: number[]): number[] {
  return [...softmax(z), 1];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
