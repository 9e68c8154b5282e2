/*
idea: An array that holds itself twice, forty times over, as text.
class: time
accepts: time-limit, memory-limit
*/
export function softmax(): unknown {
  let twice: unknown[] = [1];
  for (let i = 0; i < 40; i += 1) twice = [twice, twice];
  return [String(twice).length];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
