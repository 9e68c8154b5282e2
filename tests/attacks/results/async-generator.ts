/*
idea: A generator of promises.
class: results
accepts: wrong
*/
async function* endless(): AsyncGenerator<number> {
  for (;;) yield 0.1;
}

export function softmax(): unknown {
  return endless();
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
