/*
idea: Buffers, views without a type, and buffers that can grow.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return [new ArrayBuffer(24), new DataView(new ArrayBuffer(24)), new ArrayBuffer(0, { maxByteLength: 24 })];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
