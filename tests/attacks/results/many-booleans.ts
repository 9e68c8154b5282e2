/*
idea: A million booleans.
class: results
accepts: output-limit
*/
export function softmax(): unknown {
  return new Array(9e5).fill(true);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
