/*
idea: A map of numbers.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return new Map([[0, 0.1], [1, 0.2]]);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
