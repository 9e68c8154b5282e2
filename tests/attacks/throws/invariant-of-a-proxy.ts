/*
idea: Throws what the engine itself throws about a proxy that breaks its rules.
class: throws
accepts: runtime-error
*/
export function softmax(): unknown {
  const target = Object.freeze({ a: 1 });
  return new Proxy(target, { get: () => 2, getOwnPropertyDescriptor: () => undefined, ownKeys: () => [] });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
