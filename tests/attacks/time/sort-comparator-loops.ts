/*
idea: A comparator that never answers, called by a built-in.
class: time
accepts: time-limit
*/
export function softmax(): unknown {
  return [3, 1, 2].sort(() => {
    for (;;);
  });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
