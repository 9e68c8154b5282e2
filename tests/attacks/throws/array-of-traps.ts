/*
idea: Throws an array whose items are proxies of proxies.
class: throws
accepts: runtime-error
*/
const trap: object = new Proxy({}, { get: () => trap, ownKeys: () => { throw trap; }, getPrototypeOf: () => trap });

export function softmax(): never {
  throw [trap, [trap], { trap }];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
