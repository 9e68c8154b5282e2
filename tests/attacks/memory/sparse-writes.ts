/*
idea: An array of few elements far apart.
class: memory
accepts: memory-limit, time-limit
long: the collector works for seconds before it gives up
*/
export function softmax(): unknown {
  const all: number[] = [];
  for (let i = 0; ; i += 1) all[(i * 7919) % 4294967294] = i;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
