/*
idea: Symbols in an array and as the result.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return [Symbol('a'), Symbol.iterator, Symbol.for('b')];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
