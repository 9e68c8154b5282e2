/*
idea: Throws a function whose name is an object and whose message a getter that throws.
class: throws
accepts: runtime-error
*/
export function softmax(): never {
  throw Object.defineProperties(() => 0, { name: { value: {} }, message: { get: () => { throw 1; } } });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
