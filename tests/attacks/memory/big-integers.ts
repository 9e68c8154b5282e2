/*
idea: Big integers of a million bits, as many as there is room for.
class: memory
accepts: memory-limit
*/
export function softmax(): unknown {
  const all: bigint[] = [];
  for (let i = 0n; ; i += 1n) all.push((1n << 8_000_000n) + i);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
