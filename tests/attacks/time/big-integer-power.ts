/*
idea: One multiplication of big integers after another, each longer.
class: time
accepts: time-limit
*/
export function softmax(): unknown {
  let x = 3n;
  for (;;) x **= 7n;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
