/*
idea: A function bound half a million times over: called, made, named and asked for its instances.
class: killing
accepts: right
*/
function provoke(): void {
  let bound: any = function (this: unknown): number { return 1; };
  for (let i = 0; i < 5e5; i += 1) bound = Function.prototype.bind.call(bound, null);
  for (const one of [() => bound(), () => new bound(), () => ({}) instanceof bound, () => bound.name, () => String(bound), () => Reflect.construct(Object, [], bound)]) {
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
