/*
idea: Exports and arrays behind proxies that do what they should.
class: unusual
accepts: right
*/
const logged = <F extends object>(f: F): F => new Proxy(f, { apply: (target: any, self, args) => Reflect.apply(target, self, args) });
const negative = (list: number[]): number[] =>
  new Proxy(list, { get: (target, key, receiver) => (typeof key === 'string' && /^-\d+$/.test(key) ? target.at(Number(key)) : Reflect.get(target, key, receiver)) });

export const softmax = logged((z: number[]): number[] => {
  const sorted = negative(z.toSorted((a, b) => a - b));
  const m = (sorted as any)[-1] as number;
  const e = negative(z).map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return negative(e.map((x) => x / s));
});

export const scale = logged((rows: number[][], k: number): number[][] => negative(rows as never).map((row: any) => negative(row.map((x: number) => x * k))));
