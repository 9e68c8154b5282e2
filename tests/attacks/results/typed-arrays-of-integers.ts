/*
idea: Typed arrays of every kind but the right ones.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array].map((Kind) => new Kind(3).fill(300));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
