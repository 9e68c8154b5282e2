/*
idea: An array that is joined with itself.
class: memory
accepts: memory-limit
*/
export function softmax(): unknown {
  let all: number[] = [1.5, 2.5];
  for (;;) all = all.concat(all);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
