/*
idea: Built-ins that walk an object that says it has 2^53 elements.
class: time
accepts: time-limit
*/
export function softmax(): unknown {
  const huge = { length: Number.MAX_SAFE_INTEGER };
  return [Array.prototype.includes.call(huge, 1) ? 1 : 0];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
