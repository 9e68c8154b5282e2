/*
idea: Records that hold each other.
class: results
accepts: output-limit
*/
const a: Record<string, unknown> = {};
a['b'] = { a, list: [a, a] };

export function softmax(): unknown {
  return a;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
