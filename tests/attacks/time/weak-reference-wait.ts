/*
idea: Waits for the collector to take what it holds itself.
class: time
accepts: time-limit
*/
export function softmax(): unknown {
  const held = {};
  const reference = new WeakRef(held);
  while (reference.deref() !== undefined);
  return [held];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
