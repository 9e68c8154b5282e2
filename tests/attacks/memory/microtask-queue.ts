/*
idea: Microtasks that are queued and never run: their queue lies outside the heap.
class: memory
accepts: memory-limit, time-limit
long: the collector works for seconds before it gives up
*/
export function softmax(): unknown {
  const done = Promise.resolve();
  const nothing = (): void => {};
  for (;;) void done.then(nothing);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
