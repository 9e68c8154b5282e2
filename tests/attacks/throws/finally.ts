/*
idea: Throws in a finally block, over an answer that was on its way.
class: throws
accepts: runtime-error
*/
export function softmax(z: number[]): number[] {
  try {
    return z;
  } finally {
    throw undefined;
  }
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
