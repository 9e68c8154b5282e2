/*
idea: Lists at the greatest length, through every method that makes another of it.
class: killing
accepts: right
*/
function provoke(): void {
  const huge = new Array(2 ** 32 - 1);
  const ways = [
    () => huge.push(1), () => huge.concat([1]), () => huge.toSpliced(0, 0, 1),
    () => [].concat(huge as never, huge as never), () => Reflect.apply(Math.max, null, huge), () => new Array(...huge.slice(0, 5)), 
    () => Array.from(huge.keys().take(3)), () => Object.assign([], { length: 2 ** 32 - 1 }),
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
