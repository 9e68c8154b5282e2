/*
idea: A right answer that leaves an endless chain of microtasks.
class: time
accepts: time-limit
*/
export function softmax(z: number[]): number[] {
  const again = (): Promise<void> => Promise.resolve().then(again);
  void again();
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
