/*
idea: Forges the place of the error.
class: throws
accepts: runtime-error
*/
export function softmax(): never {
  throw Object.assign(new Error('m'), { stack: 'at solution.ts:999999:1', name: { toString() { for (;;); } } });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
