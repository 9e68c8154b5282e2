/*
idea: One row, a million times over.
class: results
accepts: output-limit
*/
export function softmax(): unknown {
  const row = new Array(1000).fill(1);
  return new Array(1000000).fill(row);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
