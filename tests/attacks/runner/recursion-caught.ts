/*
idea: Recursion that answers from the very end of the stack.
class: runner
accepts: right
*/
let depth = 0;
export function softmax(z: number[]): number[] {
  try {
    depth += 1;
    return softmax(z);
  } catch {
    return answer(z);
  }
}

function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
