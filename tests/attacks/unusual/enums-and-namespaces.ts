/*
idea: An enum, a constant enum, a namespace inside another, merged with a function.
class: unusual
accepts: right
*/
enum Axis {
  Row = 0,
  Column = Row + 1,
}
const enum Start {
  Sum = 0,
  Max = -1e308,
}

namespace Linear {
  export namespace Rows {
    export const of = (rows: number[][], axis: Axis): number[][] => (axis === Axis.Row ? rows : (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] ?? 0)));
  }
  export type Scalar = number;
}

export function softmax(z: number[]): number[] {
  const e = z.map((x) => Math.exp(x - softmax.largest(z)));
  const s = e.reduce((a, b) => a + b, Start.Sum);
  return e.map((x) => x / s);
}
export namespace softmax {
  export const largest = (z: number[]): Linear.Scalar => z.reduce((a, b) => Math.max(a, b), Start.Max);
}

export function scale(rows: number[][], k: number): number[][] {
  const columns = Linear.Rows.of(rows, Axis.Column).map((column) => column.map((x) => x * k));
  return Linear.Rows.of(columns, Axis.Column);
}
