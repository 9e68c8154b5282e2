/*
idea: Generators by the million, each stopped in the middle.
class: memory
accepts: memory-limit, time-limit
long: the collector works for seconds before it gives up
*/
function* stopped(i: number): Generator<unknown> {
  yield [i, i, i];
  yield stopped;
}

export function softmax(): unknown {
  const all: unknown[] = [];
  for (let i = 0; ; i += 1) {
    const one = stopped(i);
    one.next();
    all.push(one);
  }
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
