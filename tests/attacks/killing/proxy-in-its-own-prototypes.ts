/*
idea: A prototype that leads back to itself through a proxy.
class: killing
accepts: right
*/
function provoke(): void {
  const base: any = {};
  const proxy = new Proxy(base, {});
  Object.setPrototypeOf(base, proxy);
  for (const one of [() => 'x' in base, () => base.x, () => { base.x = 1; }, () => { for (const _ in base); }, () => ({}) instanceof base, () => `${base}`]) {
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
