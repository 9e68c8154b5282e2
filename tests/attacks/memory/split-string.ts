/*
idea: Splitting a string of 268 million characters kills the process.
class: memory
accepts: memory-limit
*/
export function softmax(): number[] {
  return ['x'.repeat(2 ** 28).split('').length];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
