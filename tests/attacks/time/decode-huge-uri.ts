/*
idea: Decoding of a text of a hundred million characters.
class: time
accepts: time-limit, memory-limit
*/
export function softmax(): unknown {
  return [decodeURIComponent('%41'.repeat(5e7)).length];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
