/*
idea: An object that looks like a promise and never answers.
class: time
accepts: time-limit
*/
export function softmax(): unknown {
  return { then() {} };
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
