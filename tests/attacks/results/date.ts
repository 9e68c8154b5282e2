/*
idea: A date, which would turn into a number.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return [new Date(1), new Date(NaN)];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
