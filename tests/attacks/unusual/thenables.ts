/*
idea: Results that are no promises and can be waited for.
class: unusual
accepts: right
*/
class Later<T> {
  readonly #make: () => T;
  constructor(make: () => T) {
    this.#make = make;
  }
  then(resolve: (x: T) => void, reject: (error: unknown) => void): void {
    try {
      resolve(this.#make());
    } catch (error) {
      reject(error);
    }
  }
}

export const softmax = (z: number[]): Later<Later<number[]>> =>
  new Later(() => new Later(() => {
    const e = z.map((x) => Math.exp(x - Math.max(...z)));
    return e.map((x) => x / e.reduce((a, b) => a + b, 0));
  }));

export const scale = async (rows: number[][], k: number): Promise<Later<number[][]>> => new Later(() => rows.map((row) => row.map((x) => x * k)));
