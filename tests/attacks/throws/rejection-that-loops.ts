/*
idea: A right answer beside a rejection whose message never ends, if anybody reads it.
class: throws
accepts: time-limit
long: it uses up its time
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): number[] {
  void Promise.reject({ get message(): never { for (;;); }, get stack(): never { for (;;); }, toString(): never { for (;;); } });
  return answer(z);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
