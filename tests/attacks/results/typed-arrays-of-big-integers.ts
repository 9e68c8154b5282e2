/*
idea: Typed arrays of big integers.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return [new BigInt64Array(3), BigUint64Array.of(1n, 2n ** 63n)];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
