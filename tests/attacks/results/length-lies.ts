/*
idea: An array of a class whose length is another.
class: results
accepts: wrong
*/
class Lying extends Array<number> {
  static override get [Symbol.species](): never {
    throw new Error('ESCAPED');
  }
}

export function softmax(z: number[]): unknown {
  const list = new Lying(...z);
  return new Proxy(list, { get: (target, key) => (key === 'length' ? '3' : Reflect.get(target, key)) });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
