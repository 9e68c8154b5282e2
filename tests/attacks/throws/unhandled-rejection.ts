/*
idea: A right answer beside a promise that is rejected and never caught.
class: throws
accepts: right
*/
void Promise.reject(new Error('nobody listens'));

export function softmax(z: number[]): number[] {
  void Promise.reject(new Error('nobody listens'));
  void (async () => { throw 1; })();
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
