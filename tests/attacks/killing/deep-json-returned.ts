/*
idea: A result that JSON.parse made a million deep.
class: killing
accepts: output-limit
*/
export function softmax(): unknown {
  return JSON.parse('['.repeat(1e6) + ']'.repeat(1e6));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
