/*
idea: Enums, namespaces, parameter properties: what has to be made into code.
class: compile
accepts: right
*/
enum K { One = 1, Two = One << 1 }
namespace N {
  export namespace M {
    export const one = K.One;
  }
  export class Scaler {
    constructor(private readonly k: number) {}
    of(x: number): number {
      return x * this.k * M.one;
    }
  }
}
export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  const scaler = new N.Scaler(<number>k);
  return rows.map((row) => row.map((x) => scaler.of(x)));
}
