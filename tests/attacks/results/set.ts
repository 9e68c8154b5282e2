/*
idea: A set of numbers.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return new Set([0.1, 0.2, 0.7]);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
