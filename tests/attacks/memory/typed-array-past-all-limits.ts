/*
idea: A typed array of more elements than V8 can count.
class: memory
accepts: runtime-error
*/
export function softmax(): unknown {
  return [new Float64Array(2 ** 53 - 1).length];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
