/*
idea: A list that gives wrong numbers when it is first read, and right ones for every later look.
class: forging
accepts: wrong
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): number[] {
  const reads: Record<string, number> = {};
  return new Proxy(answer(z), {
    get(target: any, key) {
      if (typeof key !== 'string' || key === 'length') return target[key];
      reads[key] = (reads[key] ?? 0) + 1;
      return reads[key] === 1 ? 1e9 : target[key];
    },
  });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
