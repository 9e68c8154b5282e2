/*
idea: Lists nested a million deep, made text, flat, compared and printed.
class: killing
accepts: right
*/
function provoke(): void {
  let deep: unknown[] = [];
  for (let i = 0; i < 1e6; i += 1) deep = [deep];
  for (const one of [() => String(deep), () => deep.flat(Infinity), () => JSON.stringify(deep), () => deep.join(), () => deep.toLocaleString(), () => console.log(deep), () => Number(deep)]) {
    try {
      one();
    } catch {}
  }
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
