/*
idea: Objects that turn into numbers inside the program, and are turned before they leave.
class: unusual
accepts: right
*/
class Quantity {
  constructor(readonly amount: number) {}
  [Symbol.toPrimitive](hint: string): number | string {
    return hint === 'string' ? `${this.amount}` : this.amount;
  }
}
const of = (x: number): any => new Quantity(x);

export function softmax(z: number[]): number[] {
  const m = of(Math.max(...z.map(of)));
  const e = z.map((x) => of(Math.exp(of(x) - m)));
  const s = e.reduce((a, b) => of(a + b), of(0));
  return e.map((x) => x / s);
}

export const scale = (rows: number[][], k: number): number[][] => rows.map((row) => row.map((x) => +(of(x) * of(k))));
