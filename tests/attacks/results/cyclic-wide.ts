/*
idea: A result that holds itself twice at every level.
class: results
accepts: output-limit
*/
export function softmax(): unknown {
  const a: unknown[] = [];
  a.push(a, a);
  return a;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
