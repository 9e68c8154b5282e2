/*
idea: The same, as the result.
class: killing
accepts: runtime-error
*/
export function softmax(): unknown {
  const base: any = {};
  Object.setPrototypeOf(base, new Proxy(base, {}));
  return base;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
