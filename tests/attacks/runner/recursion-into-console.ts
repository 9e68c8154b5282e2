/*
idea: Writes to the console from the very end of the stack.
class: runner
accepts: right
*/
function dive(): void {
  try {
    dive();
  } finally {
    console.log([[1, [2, { a: 3 }]]]);
  }
}
try {
  dive();
} catch {}

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
