/*
idea: Reversing what says it has 2^53 elements.
class: time
accepts: time-limit
*/
export function softmax(): unknown {
  return [Array.prototype.reverse.call({ length: Number.MAX_SAFE_INTEGER }).length];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
