/*
idea: Every method of every built-in never ends once the program has its answers.
class: pollution
accepts: right
*/
const g: any = globalThis;
const { exp } = Math;
const { ownKeys, defineProperty, getOwnPropertyDescriptor } = Reflect;
const names = ownKeys(g);
for (let i = 0; i < names.length; i += 1) {
  const made = g[names[i]!];
  if (made === g || made === null || (typeof made !== 'object' && typeof made !== 'function')) continue;
  for (const owner of [made, made.prototype]) {
    if (owner === undefined || owner === null) continue;
    for (const key of ownKeys(owner)) {
      if (key === Symbol.iterator || key === 'next') continue;
      const { configurable, value } = getOwnPropertyDescriptor(owner, key) ?? {};
      if (configurable && typeof value === 'function' && key !== 'constructor') defineProperty(owner, key, { value: () => { for (;;); } });
    }
  }
}

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
