/*
idea: Holes, at the begin, between and at the end.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return [, 0.1, , 0.2, ,];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
