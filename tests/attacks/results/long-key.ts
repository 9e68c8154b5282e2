/*
idea: A record with one key of two million letters.
class: results
accepts: output-limit
*/
export function softmax(): unknown {
  return ({ ['k'.repeat(2e6)]: 1 });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
