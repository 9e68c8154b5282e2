/*
idea: Throws a revoked proxy.
class: throws
accepts: runtime-error
*/
export function softmax(): never {
  throw (() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })();
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
