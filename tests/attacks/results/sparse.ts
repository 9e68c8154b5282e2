/*
idea: An array of four billion holes.
class: results
accepts: output-limit
*/
export function softmax(): unknown {
  return Object.assign([], { length: 4294967295 });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
