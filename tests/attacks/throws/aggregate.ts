/*
idea: Throws a hundred thousand errors at once.
class: throws
accepts: runtime-error
*/
export function softmax(): never {
  throw new AggregateError(Array.from({ length: 1e5 }, () => new Error('x')), 'many');
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
