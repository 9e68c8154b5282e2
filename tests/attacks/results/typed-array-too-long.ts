/*
idea: Ten million numbers in a typed array.
class: results
accepts: output-limit
*/
export function softmax(): unknown {
  return new Float32Array(1e7);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
