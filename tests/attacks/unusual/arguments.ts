/*
idea: Functions without parameters that read `arguments`, and their own length.
class: unusual
accepts: right
*/
export const softmax: (z: number[]) => number[] = function (): number[] {
  const [z] = Array.prototype.slice.call(arguments) as [number[]];
  const e = z.map(function (this: { m: number }, x) {
    return Math.exp(x - this.m);
  }, { m: Math.max.apply(null, z) });
  return e.map((x) => x / [].reduce.call<number[], unknown[], number>(e, (a: unknown, b: unknown) => Number(a) + Number(b), 0));
};

export const scale: (rows: number[][], k: number) => number[][] = function () {
  return arguments[0].map(Function.prototype.call.bind(function (this: number[], k: number) {
    return this.map((x) => x * k);
  }, ) as never) .map((_: unknown, i: number) => arguments[0][i].map((x: number) => x * arguments[1]));
} as never;
