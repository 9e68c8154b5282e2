/*
idea: A thenable that resolves to the next, for ever.
class: time
accepts: time-limit
*/
const next = (): object => ({ then: (resolve: (value: object) => void) => resolve(next()) });

export async function softmax(): Promise<unknown> {
  return next();
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
