/*
idea: Texts of more characters than V8 can count.
class: memory
accepts: runtime-error
*/
export function softmax(): unknown {
  return 'x'.padEnd(2 ** 30);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
