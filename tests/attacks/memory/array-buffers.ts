/*
idea: Buffers outside the heap.
class: memory
accepts: memory-limit
*/
export function softmax(): number {
  const all: Float64Array[] = [];
  for (;;) all.push(new Float64Array(4e6).fill(1));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
