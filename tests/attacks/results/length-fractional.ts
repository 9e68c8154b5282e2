/*
idea: Proxies of arrays whose lengths are no lengths.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return [2.5, -1, NaN, Infinity, '3', null, {}, 1n, Symbol('x'), -0].map((length) => new Proxy([], { get: (_, key) => (key === 'length' ? length : 1) }));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
