/*
idea: Throws after a wait, with the place in the asynchronous function.
class: throws
accepts: runtime-error
*/
export async function softmax(z: number[]): Promise<number[]> {
  await null;
  await Promise.all(z);
  throw new RangeError('late');
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
