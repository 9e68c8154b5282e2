/*
idea: A record with a length and indices.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return ({ 0: 0.1, 1: 0.2, 2: 0.7, length: 3, [Symbol.iterator]: Array.prototype[Symbol.iterator] });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
