/*
idea: A text of sixty million characters that becomes thirty million arrays.
class: memory
accepts: memory-limit, time-limit
long: the collector works for seconds before it gives up
*/
export function softmax(): unknown {
  return [JSON.parse(`[${'[],'.repeat(2e7)}[]]`).length];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
