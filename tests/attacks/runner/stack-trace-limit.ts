/*
idea: A stack trace without an end.
class: runner
accepts: runtime-error
*/
(Error as any).stackTraceLimit = 1e9;

export function softmax(z: number[]): number[] {
  return [...softmax(z), 1];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
