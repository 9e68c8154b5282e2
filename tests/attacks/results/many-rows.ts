/*
idea: Few numbers in far too many rows.
class: results
accepts: output-limit
*/
export function softmax(): number[][] {
  return Array.from({ length: 900000 }, () => []);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
