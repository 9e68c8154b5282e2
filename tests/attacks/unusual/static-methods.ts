/*
idea: Static methods of a class that are exported by destructuring.
class: unusual
accepts: right
*/
class Vectors {
  static readonly #zero = 0;

  static softmax(z: number[]): number[] {
    const e = z.map((x) => Math.exp(x - Math.max(...z)));
    return e.map((x) => x / e.reduce((a, b) => a + b, Vectors.#zero));
  }

  static scale(rows: number[][], k: number): number[][] {
    return rows.map((row) => row.map((x) => x * k));
  }
}

export const { softmax, scale } = Vectors;
