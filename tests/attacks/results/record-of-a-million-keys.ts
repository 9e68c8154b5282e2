/*
idea: A record with far too many keys.
class: results
accepts: output-limit
*/
export function softmax(): unknown {
  return Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [i, i]));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
