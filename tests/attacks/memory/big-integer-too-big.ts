/*
idea: A big integer past what V8 has room for.
class: memory
accepts: runtime-error
*/
export function softmax(): unknown {
  return [Number(1n << (1n << 30n))];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
