/*
idea: A promise that nothing will ever resolve.
class: time
accepts: time-limit
*/
export function softmax(): Promise<number[]> {
  return new Promise(() => {});
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
