/*
idea: Recursion that starts again from every overflow.
class: time
accepts: time-limit
*/
const again = (): number[] => {
  try {
    return again();
  } catch {
    return again();
  }
};

export const softmax = again;

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
