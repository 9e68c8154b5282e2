/*
idea: Takes another name, under which no error would be found.
class: compile
accepts: runtime-error
*/
export function softmax(z: number[]): number[] {
  throw new Error(String(z));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
//# sourceURL=solution.ts:9999:1
