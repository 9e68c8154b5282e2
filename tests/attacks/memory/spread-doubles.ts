/*
idea: An array that is spread into one of twice its length.
class: memory
accepts: memory-limit, time-limit
long: the collector works for seconds before it gives up
*/
export function softmax(): unknown {
  let all: unknown[] = [{}, {}];
  for (;;) all = [...all, ...all];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
