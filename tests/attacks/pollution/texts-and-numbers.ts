/*
idea: All that texts, numbers, booleans and big integers inherit is replaced.
class: pollution
accepts: right
*/
const { exp } = Math;
for (const made of [String, Number, Boolean, BigInt, Symbol] as any[]) {
  for (const key of Reflect.ownKeys(made.prototype)) {
    if (key === 'length') continue;
    Object.defineProperty(made.prototype, key, { configurable: true, get: () => { throw new Error(`ESCAPED: ${String(key)}`); } });
  }
  for (const key of Object.getOwnPropertyNames(made)) {
    if (typeof made[key] === 'function') Object.defineProperty(made, key, { value: () => { throw new Error(`ESCAPED: ${key}`); } });
  }
}
console.log('a', 1, 'b'.length);

export function softmax(z: number[]): number[] {
  let m = -Infinity;
  let s = 0;
  const out: number[] = new Float64Array(z.length) as never;
  for (let i = 0; i < z.length; i += 1) m = z[i]! > m ? z[i]! : m;
  for (let i = 0; i < z.length; i += 1) s += out[i] = exp(z[i]! - m);
  for (let i = 0; i < z.length; i += 1) out[i]! /= s;
  return out;
}

export function scale(rows: number[][], k: number): number[][] {
  for (let i = 0; i < rows.length; i += 1) for (let j = 0; j < rows[i]!.length; j += 1) rows[i]![j]! *= k;
  return rows;
}
