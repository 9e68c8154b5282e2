/*
idea: An async generator that yields for ever, each time by way of a microtask.
class: time
accepts: time-limit
*/
async function* zeros(): AsyncGenerator<number> {
  for (;;) yield 0;
}

export async function softmax(): Promise<number[]> {
  let sum = 0;
  for await (const x of zeros()) sum += x;
  return [sum];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
