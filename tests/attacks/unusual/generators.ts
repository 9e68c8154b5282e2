/*
idea: Generators that hand the numbers on, one after another.
class: unusual
accepts: right
*/
function* exponentials(z: Iterable<number>, m: number): Generator<number> {
  for (const x of z) yield Math.exp(x - m);
}

function* divided(e: Iterable<number>, by: number): Generator<number> {
  for (const x of e) yield x / by;
}

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  let sum = 0;
  for (const x of exponentials(z, m)) sum += x;
  return [...divided(exponentials(z, m), sum)];
}

function* times(row: number[], k: number): Generator<number, void, undefined> {
  yield* row.map((x) => x * k);
}

export function scale(rows: number[][], k: number): number[][] {
  return Array.from(rows, (row) => Array.from(times(row, k)));
}
