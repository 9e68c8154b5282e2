/*
idea: A result whose later row takes away the memory of the first while it is read.
class: forging
accepts: wrong
*/
export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): unknown {
  const buffer: any = new (ArrayBuffer as any)(16, { maxByteLength: 64 });
  const first = new Float64Array(buffer);
  first.set(rows[0]!.map((x) => x * k));
  const shrinks = new Proxy(rows[1]!.map((x) => x * k), {
    get(target: any, key) {
      buffer.resize(0);
      return target[key];
    },
  });
  return [shrinks, first];
}
