/*
idea: A loop that lets go of the stack at each turn.
class: time
accepts: time-limit
*/
export async function softmax(): Promise<number[]> {
  for (;;) await 0;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
