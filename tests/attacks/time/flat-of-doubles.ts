/*
idea: The same nesting made flat.
class: time
accepts: time-limit
*/
export function softmax(): unknown {
  let twice: unknown[] = [];
  for (let i = 0; i < 60; i += 1) twice = [twice, twice];
  return twice.flat(Infinity);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
