/*
idea: Setters on Array.prototype catch what others write into arrays.
class: pollution
accepts: right
*/
const seen: unknown[] = [];
for (let i = 0; i < 64; i += 1) {
  Object.defineProperty(Array.prototype, i, { configurable: true, set(value) { seen[seen.length] = value; throw new Error('ESCAPED: caught a write'); }, get: undefined });
}

export function softmax(z: number[]): unknown {
  const out = new Float64Array(z.length);
  let m = -Infinity;
  let s = 0;
  for (let i = 0; i < z.length; i += 1) m = z[i]! > m ? z[i]! : m;
  for (let i = 0; i < z.length; i += 1) s += Math.exp(z[i]! - m);
  for (let i = 0; i < z.length; i += 1) out[i] = Math.exp(z[i]! - m) / s;
  return out;
}

export function scale(rows: number[][], k: number): unknown {
  for (let i = 0; i < rows.length; i += 1) for (let j = 0; j < rows[i]!.length; j += 1) rows[i]![j]! *= k;
  return rows;
}
