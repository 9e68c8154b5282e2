/*
idea: The global object, with all that it holds.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return globalThis;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
