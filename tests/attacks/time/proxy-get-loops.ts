/*
idea: A trap that never answers while the result is read.
class: time
accepts: time-limit
*/
export function softmax(): unknown {
  return new Proxy([1, 2, 3], { get: () => { for (;;); } });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
