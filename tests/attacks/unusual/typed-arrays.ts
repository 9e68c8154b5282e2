/*
idea: Typed arrays inside and as results, rows as views of one buffer.
class: unusual
accepts: right
*/
export function softmax(z: number[]): Float64Array {
  const e = new Float64Array(z.length);
  let m = -Infinity;
  for (let i = 0; i < z.length; i += 1) m = Math.max(m, z[i] ?? m);
  e.set(z);
  e.forEach((x, i) => {
    e[i] = Math.exp(x - m);
  });
  let sum = 0;
  for (const x of e) sum += x;
  return e.map((x) => x / sum);
}

export function scale(rows: number[][], k: number): Float64Array[] {
  const width = rows[0]?.length ?? 0;
  const all = Float64Array.from(rows.flat(), (x) => x * k);
  return rows.map((_, i) => all.subarray(i * width, (i + 1) * width));
}
