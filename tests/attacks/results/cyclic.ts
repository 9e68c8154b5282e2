/*
idea: A result that holds itself.
class: results
accepts: output-limit
*/
export function softmax(): unknown {
  const a: unknown[] = [1];
  a.push(a);
  return a;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
