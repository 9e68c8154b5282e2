/*
idea: An own Array species hijacks copies.
class: runner
accepts: right
*/
Object.defineProperty(Array, Symbol.species, { value: class { constructor() { throw new Error('species'); } } });

export function softmax(z: number[]): number[] {
  const out: number[] = [];
  let m = -Infinity;
  let s = 0;
  for (const x of z) m = Math.max(m, x);
  for (const x of z) s += Math.exp(x - m);
  for (const x of z) out.push(Math.exp(x - m) / s);
  return out;
}

export function scale(rows: number[][], k: number): number[][] {
  const out: number[][] = [];
  for (const row of rows) {
    const line: number[] = [];
    for (const x of row) line.push(x * k);
    out.push(line);
  }
  return out;
}
