/*
idea: Numbers are added in a random order, and put back in theirs.
class: unusual
accepts: right
*/
const shuffled = <T>(list: readonly T[]): T[] => list.map((x) => ({ x, by: Math.random() })).sort((a, b) => a.by - b.by).map(({ x }) => x);

export function softmax(z: number[]): number[] {
  const m = Math.max(...shuffled(z));
  const y: number[] = [];
  let s = 0;
  for (const i of shuffled([...z.keys()])) s += y[i] = Math.exp((z[i] ?? 0) - m);
  return y.map((x) => x / s);
}

export const scale = (rows: number[][], k: number): number[][] => {
  const out = rows.map(() => new Array<number>());
  for (const i of shuffled([...rows.keys()])) for (const [j, x] of rows[i]?.entries() ?? []) out[i]?.splice(j, 0, x * k);
  return out;
};
