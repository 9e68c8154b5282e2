/*
idea: NaN and infinities in place of every number.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return [NaN, Infinity, -Infinity];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
