/*
idea: Reading the result never ends.
class: time
accepts: wrong
*/
export function softmax(): unknown {
  return { get x(): number { for (;;); } };
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
