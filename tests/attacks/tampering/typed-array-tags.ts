/*
idea: Typed arrays of a class that says it is another, of another length.
class: tampering
accepts: right
*/
class Liar extends Float64Array {
  override get [Symbol.toStringTag](): never {
    return 'BigInt64Array' as never;
  }
  override get length(): number {
    return 1e9;
  }
  override get buffer(): never {
    throw new Error('ESCAPED');
  }
}

function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): Float64Array {
  const liar = new Liar(z.length);
  answer(z).forEach((x, i) => {
    liar[i] = x;
  });
  return liar;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
