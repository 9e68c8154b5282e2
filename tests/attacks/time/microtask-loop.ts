/*
idea: Microtasks that beget microtasks starve everything after the call.
class: time
accepts: time-limit
*/
export async function softmax(z: number[]): Promise<number[]> {
  const again = (): Promise<void> => Promise.resolve().then(again);
  await again();
  return z;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
