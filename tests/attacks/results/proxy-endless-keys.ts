/*
idea: A proxy whose keys never end.
class: results
accepts: output-limit
*/
export function softmax(): unknown {
  const keys = Array.from({ length: 500000 }, (_, i) => `k${i}`);
  return new Proxy({}, { ownKeys: () => keys, getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }) });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
