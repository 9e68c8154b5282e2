/*
idea: A hundred thousand typed arrays of nothing.
class: results
accepts: output-limit
*/
export function softmax(): unknown {
  return Array.from({ length: 1e5 }, () => new Float64Array(0));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
