/*
idea: Buffers whose failure is swallowed, again and again.
class: memory
accepts: memory-limit, time-limit
long: the collector works for seconds before it gives up
*/
export function softmax(): number[] {
  const all: unknown[] = [];
  for (;;) {
    try {
      all.push(new Uint8Array(5e7).fill(1));
    } catch {}
  }
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
