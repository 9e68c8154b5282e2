/*
idea: Overloads, generics with conditions, abstract classes, satisfies, assertions.
class: unusual
accepts: right
*/
interface Shape<T> {
  map(f: (x: number) => number): T;
}
abstract class Tensor<T> implements Shape<Tensor<T>> {
  declare readonly brand: unique symbol;
  protected constructor(protected readonly data: T) {}
  abstract map(f: (x: number) => number): Tensor<T>;
  abstract fold<const F extends (a: number, b: number) => number>(f: F, from: number): number;
  get plain(): T {
    return this.data satisfies T;
  }
}
class Vector extends Tensor<number[]> {
  public constructor(data: number[]) {
    super(data);
  }
  override map(f: (x: number) => number): Vector {
    return new Vector(this.data.map((x) => f(x)));
  }
  override fold(f: (a: number, b: number) => number, from: number): number {
    return this.data.reduce((a, b) => f(a, b), from);
  }
}
type Out<T> = T extends number[][] ? number[][] : T extends infer U extends number[] ? U : never;

export function softmax(z: number[]): number[];
export function softmax<T extends readonly number[]>(z: T): Out<number[]>;
export function softmax(z: readonly number[]): number[] {
  const v = new Vector([...z]);
  const m = v.fold(Math.max as (a: number, b: number) => number, -Infinity);
  const e = v.map((x) => Math.exp(x - m)) satisfies Tensor<number[]>;
  const s = e.fold((a, b) => a + b, 0)!;
  return e.map((x) => <number>x / s).plain;
}

export function scale(this: void, rows: number[][], k: number): Out<number[][]>;
export function scale(this: void, rows: number[][], k: any): unknown {
  return rows.map((row) => new Vector(row).map((x) => x * k).plain) as unknown as Out<number[][]>;
}
