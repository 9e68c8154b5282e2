/*
idea: A hundred thousand look-aheads, one in another: V8 itself runs out of stack, and the process dies.
class: killing
accepts: crashed
*/
export function softmax(): unknown {
  return [new RegExp('(?='.repeat(1e5) + ')'.repeat(1e5)).test('a') ? 1 : 0];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
