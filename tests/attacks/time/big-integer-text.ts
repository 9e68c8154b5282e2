/*
idea: One built-in call that no timeout interrupts.
class: time
accepts: time-limit, wrong
*/
export function softmax(): number[] {
  return [((1n << 60000000n) - 1n).toString().length];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
