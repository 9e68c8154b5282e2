/*
idea: Array.from of a thousand million elements.
class: memory
accepts: memory-limit
*/
export function softmax(): number[] {
  return Array.from({ length: 1e9 }, () => 1);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
