/*
idea: Throws the words of an allocation that failed.
class: throws
accepts: memory-limit
*/
export function softmax(): never {
  throw new RangeError('Array buffer allocation failed');
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
