/*
idea: Getters on the prototypes of arrays and objects notice who reads arguments and results.
class: telling
accepts: right
*/
let reads = 0;
for (const prototype of [Array.prototype, Object.prototype] as any[]) {
  for (const key of ['-1', '7', 'kind', 'toJSON', 'nodeType', 'export', 'args', 'track', 'visibility', 'hidden']) {
    Object.defineProperty(prototype, key, {
      configurable: true,
      get() {
        reads += 1;
        return undefined;
      },
    });
  }
}

function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): number[] {
  if (reads > 0) throw new Error(`ESCAPED: ${reads} reads`);
  return answer(z);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
