/*
idea: Reading what was thrown never ends.
class: time
accepts: time-limit
*/
export function softmax(): never {
  throw { get stack(): string { for (;;); }, name: 'x', message: 'y' };
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
