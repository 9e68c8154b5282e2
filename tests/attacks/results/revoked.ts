/*
idea: Revoked proxies, inside an array.
class: results
accepts: runtime-error
*/
function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}

export function softmax(): unknown {
  return [1, revoked()];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
