/*
idea: Numbers so large that differences to them are no numbers.
class: forging
accepts: wrong
*/
export function softmax(z: number[]): unknown {
  return z.map((_, i) => (i % 2 === 0 ? Infinity : -Number.MAX_VALUE));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
