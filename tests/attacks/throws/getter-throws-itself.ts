/*
idea: Throws an error whose message throws the error again.
class: throws
accepts: runtime-error
*/
const error: object = Object.defineProperty(new Error(), 'message', { get: () => { throw error; } });

export function softmax(): never {
  throw error;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
