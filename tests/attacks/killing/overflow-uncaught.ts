/*
idea: The stack is full inside a sort inside a replacement, and nobody catches it.
class: killing
accepts: runtime-error
*/
export function softmax(): unknown {
  return [2, 1].sort(() => ('a'.replace(/a/, () => String(softmax())), 0));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
