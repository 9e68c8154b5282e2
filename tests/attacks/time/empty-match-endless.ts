/*
idea: A search that finds the empty text at the same place for ever.
class: time
accepts: time-limit
*/
export function softmax(): unknown {
  const empty = /(?:)/g;
  let count = 0;
  while (empty.exec('abc') !== null) count += 1;
  return [count];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
