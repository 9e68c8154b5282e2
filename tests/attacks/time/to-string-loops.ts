/*
idea: A toString that never ends, asked for by a template.
class: time
accepts: time-limit
*/
export function softmax(): unknown {
  return `${{ toString() { for (;;); } }}`;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
