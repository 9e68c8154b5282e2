/*
idea: What reading the result throws is a proxy whose traps never end.
class: results
accepts: runtime-error
*/
export function softmax(): unknown {
  const trap = new Proxy({}, { getPrototypeOf: () => { for (;;); }, get: () => { for (;;); } });
  return Object.defineProperty([1, 2], 0, { get() { throw trap; } });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
