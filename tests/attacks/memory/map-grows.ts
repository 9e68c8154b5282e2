/*
idea: A Map that grows for ever.
class: memory
accepts: memory-limit
*/
export function softmax(): number[] {
  const all = new Map<number, number>();
  for (let i = 0; ; i += 1) all.set(i, i);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
