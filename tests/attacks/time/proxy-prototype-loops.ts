/*
idea: A trap that never answers when the type of the result is asked for.
class: time
accepts: time-limit
*/
export function softmax(): unknown {
  return new Proxy({}, { getPrototypeOf: () => { for (;;); } });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
