/*
idea: A hundred thousand proxies, one around another, as the result.
class: runner
accepts: runtime-error
*/
export function softmax(): unknown {
  let chain: object = {};
  for (let i = 0; i < 1e5; i += 1) chain = new Proxy(chain, {});
  return chain;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
