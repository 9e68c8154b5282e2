/*
idea: Throws false.
class: throws
accepts: runtime-error
*/
export function softmax(): never {
  throw false;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
