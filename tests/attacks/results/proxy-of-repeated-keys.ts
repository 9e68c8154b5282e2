/*
idea: A proxy that lists one key twice.
class: results
accepts: runtime-error
*/
export function softmax(): unknown {
  return new Proxy({}, { ownKeys: () => ['a', 'a'] });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
