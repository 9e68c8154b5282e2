/*
idea: A Set that grows for ever.
class: memory
accepts: memory-limit
*/
export function softmax(): unknown {
  const all = new Set<number>();
  for (let i = 0; ; i += 1) all.add(i * 1.5);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
