/*
idea: A string of a hundred million characters.
class: results
accepts: output-limit
*/
export function softmax(): string {
  return 'x'.repeat(1e8);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
