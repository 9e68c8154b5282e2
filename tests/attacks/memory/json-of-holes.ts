/*
idea: The text of a hundred million holes.
class: memory
accepts: memory-limit
*/
export function softmax(): number[] {
  return [JSON.stringify(new Array(1e8)).length];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
