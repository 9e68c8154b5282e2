/*
idea: One buffer of half a terabyte.
class: memory
accepts: memory-limit
*/
export function softmax(): unknown {
  return [new ArrayBuffer(2 ** 39).byteLength];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
