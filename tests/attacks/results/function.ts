/*
idea: A function that has everything an array has.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return Object.assign((_a: number, _b: number, _c: number) => [0.1], { 0: 0.1, 1: 0.2, 2: 0.7 });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
