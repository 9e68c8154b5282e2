/*
idea: An eval that evaluates itself until the stack is full.
class: killing
accepts: right
*/
function provoke(): void {
  const g: any = globalThis;
  g.text = 'depth += 1; (0, eval)(text);';
  g.depth = 0;
  try {
    (0, eval)(g.text);
  } catch {}
  if (g.depth < 100) throw new Error('not deep');
}

export function softmax(z: number[]): number[] {
  provoke();
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
