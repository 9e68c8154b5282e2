/*
idea: A WeakMap whose keys are all held elsewhere.
class: memory
accepts: memory-limit, time-limit
long: the collector works for seconds before it gives up
*/
export function softmax(): unknown {
  const all = new WeakMap<object, number[]>();
  const keys: object[] = [];
  for (;;) {
    const key = {};
    keys.push(key);
    all.set(key, [keys.length, 1, 2, 3, 4, 5, 6, 7]);
  }
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
