/*
idea: An error as the result, not thrown.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return new Error('ESCAPED'.slice(0, 3));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
