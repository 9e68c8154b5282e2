/*
idea: Errors whose stacks have ten thousand frames, all kept.
class: memory
accepts: memory-limit, time-limit
long: the collector works for seconds before it gives up
*/
(Error as any).stackTraceLimit = 10_000;
const all: unknown[] = [];

function dive(depth: number): void {
  if (depth > 0) return dive(depth - 1);
  for (let i = 0; i < 100; i += 1) {
    const error = new Error('x');
    all.push(error.stack, error);
  }
}

export function softmax(): unknown {
  for (;;) dive(5000);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
