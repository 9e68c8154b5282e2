/*
idea: call, apply and bind of every function are replaced.
class: pollution
accepts: right
*/
for (const key of ['call', 'apply', 'bind', 'toString'] as const) {
  Function.prototype[key] = (() => {
    throw new Error('ESCAPED: called');
  }) as never;
}

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}

(softmax as any).apply = () => [9];
(softmax as any).call = () => [9];
