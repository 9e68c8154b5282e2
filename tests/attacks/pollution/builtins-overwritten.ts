/*
idea: JSON, Reflect, Math, Promise and the rest are replaced after loading.
class: pollution
accepts: right
*/
export function softmax(z: number[]): number[] {
  const m = max(...z);
  const e = z.map((x) => exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}

const { max, exp } = { max: Math.max, exp: Math.exp };
const g: any = globalThis;
const { getOwnPropertyNames } = Object;
const bad = (): never => {
  throw new Error('ESCAPED: called');
};
for (const name of ['JSON', 'Reflect', 'Math', 'Promise', 'Object', 'String', 'Number', 'Date', 'console']) {
  for (const key of getOwnPropertyNames(g[name])) {
    try {
      if (typeof g[name][key] === 'function') g[name][key] = bad;
    } catch {}
  }
}
for (const name of ['JSON', 'Reflect', 'Math', 'Promise', 'Object', 'String', 'Array', 'Error']) g[name] = bad;
