/*
idea: A lazy chain of iterators.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return [1, 2, 3].values().map((x) => x / 6).filter(() => true);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
