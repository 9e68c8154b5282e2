/*
idea: Argument lists of ten thousand, each held by a closure.
class: memory
accepts: memory-limit, time-limit
long: the collector works for seconds before it gives up
*/
function hold(...list: number[]): () => number {
  return () => list.length;
}

export function softmax(): unknown {
  const numbers = new Array(10_000).fill(1.5);
  const all: unknown[] = [];
  for (;;) all.push(hold(...numbers));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
