/*
idea: Copies by way of text, each twice the last.
class: memory
accepts: memory-limit, time-limit
long: the collector works for seconds before it gives up
*/
export function softmax(): unknown {
  let record: unknown = { a: [1, 2, 3] };
  for (;;) record = JSON.parse(JSON.stringify({ a: record, b: record }));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
