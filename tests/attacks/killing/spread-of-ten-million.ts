/*
idea: Ten million arguments, for every way to call.
class: killing
accepts: right
*/
function provoke(): void {
  const huge = new Array(1e7).fill(1);
  const list: number[] = [];
  const count = (...all: number[]): number => all.length;
  class Counted {
    constructor(readonly all: number[]) {}
  }
  const ways = [
    () => Math.max(...huge), () => count(...huge), () => count.apply(null, huge), () => Reflect.apply(count, null, huge), () => list.push(...huge),
    () => String.fromCharCode(...huge), () => new (Counted as any)(...huge), () => Reflect.construct(Counted, huge), () => count.bind(null, ...huge),
  ];
  for (const one of ways) {
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
