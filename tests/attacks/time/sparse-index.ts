/*
idea: A built-in that walks four billion holes.
class: time
accepts: time-limit
*/
export function softmax(): number[] {
  const holes: number[] = [];
  holes.length = 4294967295;
  return [holes.indexOf(1), holes.indexOf(2)];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
