/*
idea: An array of a thousand million elements.
class: memory
accepts: memory-limit, time-limit
*/
export function softmax(): number[] {
  return new Array(1e9).fill(0);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
