/*
idea: A proxy that revokes itself while it is read.
class: results
accepts: runtime-error
*/
export function softmax(z: number[]): unknown {
  const { proxy, revoke } = Proxy.revocable(z, {
    get(target, key) {
      if (key === '1') revoke();
      return Reflect.get(target, key);
    },
  });
  return proxy;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
