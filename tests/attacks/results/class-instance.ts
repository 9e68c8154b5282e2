/*
idea: An instance of a class with the elements of an array.
class: results
accepts: wrong
*/
class Vector {
  readonly [index: number]: number;
  readonly length: number;
  constructor(...numbers: number[]) {
    Object.assign(this, numbers);
    this.length = numbers.length;
  }
}

export function softmax(): unknown {
  return new Vector(0.1, 0.2, 0.7);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
