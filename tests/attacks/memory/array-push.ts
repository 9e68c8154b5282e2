/*
idea: An array that grows for ever.
class: memory
accepts: memory-limit
*/
export function softmax(): number[] {
  const all: number[][] = [];
  for (;;) all.push(new Array(1000).fill(all.length));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
