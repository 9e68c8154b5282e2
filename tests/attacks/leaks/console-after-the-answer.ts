/*
idea: Prints an input once the case is over, in microtasks that outlive the answer.
class: leaks
accepts: right
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

async function later(what: unknown): Promise<void> {
  for (let i = 0; i < 50; i += 1) await null;
  console.log('later', what);
}

export function softmax(z: number[]): number[] {
  void later(z);
  return answer(z);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
