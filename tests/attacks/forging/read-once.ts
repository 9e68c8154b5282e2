/*
idea: A list that tells when anything of it is read twice.
class: forging
accepts: right
*/
function once<T extends object>(target: T): T {
  const seen = new Set<PropertyKey>();
  return new Proxy(target, {
    get(list: any, key) {
      if (seen.has(key)) throw new Error(`ESCAPED: ${String(key)} was read twice`);
      seen.add(key);
      return list[key];
    },
  });
}

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return once(e.map((x) => x / s));
}

export function scale(rows: number[][], k: number): number[][] {
  return once(rows.map((row) => once(row.map((x) => x * k))));
}
