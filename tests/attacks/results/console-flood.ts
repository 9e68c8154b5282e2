/*
idea: A million lines on the console.
class: results
accepts: right
*/
export function softmax(z: number[]): number[] {
  for (let i = 0; i < 100000; i += 1) console.log('line', i, 'x'.repeat(200), [1, 2, { a: z }]);
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
