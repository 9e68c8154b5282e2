/*
idea: Writes to the console for ever.
class: time
accepts: time-limit
*/
export function softmax(): unknown {
  for (let i = 0; ; i += 1) console.log('line', i, [i, [i]]);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
