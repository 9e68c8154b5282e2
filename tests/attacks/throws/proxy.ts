/*
idea: Throws a proxy whose every trap throws.
class: throws
accepts: runtime-error
*/
export function softmax(): never {
  throw new Proxy({}, new Proxy({}, { get() { throw 1; } }));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
