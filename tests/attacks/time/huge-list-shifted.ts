/*
idea: A list of four billion holes, moved by one.
class: time
accepts: time-limit
*/
export function softmax(): unknown {
  const holes = new Array(2 ** 32 - 1);
  try {
    holes.unshift(1);
  } catch {}
  return [holes.length];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
