/*
idea: A proxy that answers otherwise each time.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  let n = 0;
  return new Proxy([], { get: (_, key) => (key === 'length' ? 3 : (n += 1)), ownKeys: () => ['length', 'a'], getPrototypeOf: () => null });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
