/*
idea: A result a hundred thousand levels deep.
class: results
accepts: output-limit
*/
export function softmax(): unknown {
  let a: unknown = [];
  for (let i = 0; i < 1e5; i += 1) a = [a];
  return a;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
