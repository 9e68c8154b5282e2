/*
idea: Throws errors whose messages are arrays, symbols and objects that would turn into text.
class: throws
accepts: runtime-error
*/
export function softmax(): never {
  throw Object.assign(new Error(), { message: { toString: () => { for (;;); } }, name: Symbol('x'), stack: ['solution.ts:1:1'] });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
