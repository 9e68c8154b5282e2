/*
idea: A generator that yields for ever.
class: time
accepts: time-limit
*/
function* zeros(): Generator<number> {
  for (;;) yield 0;
}

export function softmax(): unknown {
  let sum = 0;
  for (const x of zeros()) sum += x;
  return [sum];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
