/*
idea: Throws null.
class: throws
accepts: runtime-error
*/
export function softmax(): never {
  throw null;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
