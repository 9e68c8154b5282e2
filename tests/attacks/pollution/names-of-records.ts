/*
idea: Setters and getters on Object.prototype for the names that a harness gives its records.
class: pollution
accepts: right
*/
const { exp } = Math;
const names = ('value get set writable enumerable configurable state name message stack kind then done next length data shape items entries text truth nothing type source skeleton numbers export args patches path track ' +
  'missing isLoaded head tail count 0 1 2 -1 line column verdict case event answer body header nonce timeout copy reference result arguments constructor prototype').split(' ');
for (const name of names) {
  if (name === 'constructor') continue;
  Object.defineProperty(Object.prototype, name, {
    __proto__: null,
    configurable: true,
    get: () => 'polluted',
    set(this: any) { if (this !== globalThis) throw new Error(`ESCAPED: a write of ${name}`); },
  } as never);
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
