/*
idea: Built-ins are given new methods, and everything is done with them.
class: unusual
accepts: right
*/
declare global {
  interface Array<T> {
    sum(this: number[]): number;
    largest: T;
  }
  interface Number {
    exp(): number;
  }
}
Array.prototype.sum = function (this: number[]): number {
  return this.reduce((a, b) => a + b, 0);
};
Object.defineProperty(Array.prototype, 'largest', { get(this: number[]) { return Math.max(...this); } });
Number.prototype.exp = function (this: number): number {
  return Math.exp(Number(this));
};

export function softmax(z: number[]): number[] {
  const e = z.map((x) => (x - z.largest).exp());
  return e.map((x) => x / e.sum());
}

export const scale = (rows: number[][], k: number): number[][] => rows.map((row) => row.map((x) => [x * k].sum()));
