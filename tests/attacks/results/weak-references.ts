/*
idea: What only points at something else.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return [new WeakRef([]), new WeakMap(), new WeakSet(), Object(1n), Object(Symbol('x')), Object('abc'), globalThis, Math, JSON, Reflect];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
