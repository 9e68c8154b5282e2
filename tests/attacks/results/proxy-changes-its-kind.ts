/*
idea: A proxy that is a record, an array or a promise, each time that one asks.
class: results
accepts: wrong
*/
let asked = 0;
const kinds = [Object.prototype, Array.prototype, null, Promise.prototype, Map.prototype];

export function softmax(): unknown {
  return new Proxy({} as Record<string, unknown>, {
    getPrototypeOf: () => kinds[(asked += 1) % kinds.length] ?? null,
    ownKeys: () => ['a', 'b', 'length'],
    getOwnPropertyDescriptor: () => ({ value: asked, enumerable: true, configurable: true, writable: true }),
    get: () => (asked += 1),
  });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
