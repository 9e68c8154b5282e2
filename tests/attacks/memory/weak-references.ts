/*
idea: WeakRefs, which hold what they point to until the job lets go of the stack.
class: memory
accepts: memory-limit
*/
export function softmax(): unknown {
  const all: unknown[] = [];
  for (;;) all.push(new WeakRef(new Array(100).fill(all.length)));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
