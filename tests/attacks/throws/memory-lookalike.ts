/*
idea: Throws the words that the sandbox reads as a memory limit.
class: throws
accepts: runtime-error
*/
export function softmax(): never {
  throw new Error('Isolate was disposed during execution due to memory limit');
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
