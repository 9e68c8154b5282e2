/*
idea: Half precision, where there is such a thing.
class: results
accepts: wrong
*/
export function softmax(z: number[]): unknown {
  const Halves = (globalThis as any).Float16Array ?? Float32Array;
  return new Halves(z.map((x) => x / 7));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
