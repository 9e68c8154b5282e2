/*
idea: Boxed numbers, strings and big integers in place of numbers.
class: results
accepts: wrong
*/
export function softmax(z: number[]): unknown {
  return [new Number(z[0]), '0.1', 1n];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
