/*
idea: Closures that each hold the one before and an array.
class: memory
accepts: memory-limit
*/
export function softmax(): unknown {
  let last: () => unknown = () => 0;
  for (;;) {
    const [before, room] = [last, new Array(1000).fill(last)];
    last = () => [before, room];
  }
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
