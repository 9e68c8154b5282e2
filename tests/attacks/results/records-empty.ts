/*
idea: A million empty records, which hold neither numbers nor text.
class: results
accepts: output-limit
*/
export function softmax(): unknown {
  return Array.from({ length: 9e5 }, () => ({}));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
