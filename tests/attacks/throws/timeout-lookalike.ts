/*
idea: Throws the words that the sandbox reads as a limit.
class: throws
accepts: runtime-error
*/
export function softmax(): never {
  throw new Error('Script execution timed out.');
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
