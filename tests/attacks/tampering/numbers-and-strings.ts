/*
idea: The methods of numbers, strings and symbols tell lies.
class: tampering
accepts: right
*/
const lie = (): never => {
  throw new Error('ESCAPED');
};
for (const { prototype } of [Number, String, Boolean, Symbol, BigInt] as Array<{ prototype: any }>) {
  for (const key of Reflect.ownKeys(prototype)) {
    if (key === 'constructor' || key === 'length') continue;
    Object.defineProperty(prototype, key, { value: lie, configurable: true });
  }
}
Number.isNaN = lie;
Number.isFinite = lie;

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
