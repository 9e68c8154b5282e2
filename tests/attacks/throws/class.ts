/*
idea: Throws a class.
class: throws
accepts: runtime-error
*/
export function softmax(): never {
  throw class extends Error {};
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
