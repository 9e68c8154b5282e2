/*
idea: Far more numbers than a case may return.
class: results
accepts: output-limit
*/
export function softmax(): number[] {
  return new Array(1e7).fill(0.5);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
