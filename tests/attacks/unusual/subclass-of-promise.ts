/*
idea: A promise of a class of its own, resolved long after the call.
class: unusual
accepts: right
*/
class Lazy<T> extends Promise<T> {
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }
}

export function softmax(z: number[]): Promise<number[]> {
  return new Lazy<number[]>((resolve) => {
    const { promise, resolve: begin } = Promise.withResolvers<number>();
    void promise.then((m) => z.map((x) => Math.exp(x - m))).then((e) => resolve(e.map((x) => x / e.reduce((a, b) => a + b, 0))));
    begin(Math.max(...z));
  });
}

export const scale = (rows: number[][], k: number): Promise<number[][]> => Lazy.resolve(rows.map((row) => row.map((x) => x * k)));
