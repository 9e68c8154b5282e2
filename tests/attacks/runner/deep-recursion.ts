/*
idea: Recursion without an end.
class: runner
accepts: runtime-error
*/
export function softmax(z: number[]): number[] {
  return softmax(z);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
