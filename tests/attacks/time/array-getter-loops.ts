/*
idea: Reading an element of the result never ends.
class: time
accepts: time-limit
*/
export function softmax(): unknown {
  return Object.defineProperty([1, 2, 3], 1, { get() { for (;;); } });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
