/*
idea: Throws a record whose parts never end, when it is told what it was.
class: throws
accepts: time-limit
long: it uses up its time
*/
export function softmax(): never {
  throw { get a(): never { for (;;); } };
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
