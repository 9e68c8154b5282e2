/*
idea: Promises that wait for one another and for nothing.
class: memory
accepts: memory-limit, time-limit
long: the collector works for seconds before it gives up
*/
export function softmax(): unknown {
  let last: Promise<unknown> = new Promise(() => {});
  for (;;) last = last.then((x) => [x, last]);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
