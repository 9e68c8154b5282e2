/*
idea: Throws a frozen error without a stack.
class: throws
accepts: runtime-error
*/
export function softmax(): never {
  throw Object.freeze(Object.assign(new Error('x'), { stack: undefined }));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
