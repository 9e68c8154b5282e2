/*
idea: A proxy that says it has 4e9 elements.
class: results
accepts: output-limit
*/
export function softmax(): unknown {
  return new Proxy([], { get: (_, key) => (key === 'length' ? 4e9 : 1) });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
