/*
idea: A record with ever more properties of ever new names.
class: memory
accepts: memory-limit, time-limit
long: the collector works for seconds before it gives up
*/
export function softmax(): unknown {
  const all: Record<string, number> = {};
  for (let i = 0; ; i += 1) all[`${'key'.repeat(20)}${i}`] = i;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
