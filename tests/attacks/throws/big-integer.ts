/*
idea: Throws a big integer of two million bits.
class: throws
accepts: runtime-error
*/
export function softmax(): never {
  throw 2n ** 2_000_000n;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
