/*
idea: A regular expression that backtracks for ages.
class: time
accepts: time-limit
*/
export function softmax(): boolean {
  return /^(a+)+$/.test(`${'a'.repeat(40)}!`);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
