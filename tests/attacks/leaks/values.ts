/*
idea: The result is the input itself, where the difference would be shown.
class: leaks
accepts: wrong
*/
export function softmax(z: number[]): number[] {
  return z.map((x) => x);
}

export function scale(rows: number[][]): number[][] {
  return rows;
}
