/*
idea: The result throws when it is asked for its `then`.
class: throws
accepts: runtime-error
*/
export function softmax(): unknown {
  return {
    get then(): never {
      throw new Proxy({}, { get: () => { throw 1; } });
    },
  };
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
