/*
idea: Bits in place of arithmetic: indices, halving, truncation.
class: unusual
accepts: right
*/
const tree = (list: number[], from: number, to: number): number => {
  if (to - from === 1) return list[from] ?? 0;
  const middle = (from + to) >>> 1;
  return tree(list, from, middle) + tree(list, middle, to);
};

export function softmax(z: number[]): number[] {
  let m = z[0] ?? 0;
  for (let i = ~~1; i ^ z.length; i = -~i) m = [m, z[i] ?? 0][+((z[i] ?? 0) > m) & 1] ?? m;
  const e = z.map((x) => Math.exp(x - m));
  const s = tree(e, 0, e.length | 0);
  return e.map((x) => x / s);
}

export const scale = (rows: number[][], k: number): number[][] => rows.map((row) => row.map((x) => (k === (k | 0) && k >= 0 ? [...k.toString(2)].reduce((y, bit) => y * 2 + (bit === '1' ? x : 0), 0) : x * k)));
