/*
idea: Remembers answers by their arguments, and by the text of numbers.
class: unusual
accepts: right
*/
const byRow = new WeakMap<readonly number[], number[]>();
const byNumber = new Map<number, number>();
const exp = (x: number): number => byNumber.get(x) ?? (byNumber.set(x, Math.exp(x)), byNumber.get(x) ?? NaN);

export function softmax(z: number[]): number[] {
  const known = byRow.get(z);
  if (known) return known;
  const e = z.map((x) => exp(x - Math.max(...z)));
  const y = e.map((x) => x / e.reduce((a, b) => a + b, 0));
  byRow.set(z, y);
  return softmax(z);
}

const times = new Map<string, number>();
export const scale = (rows: number[][], k: number): number[][] =>
  rows.map((row) => row.map((x) => {
    const key = `${x}*${k}`;
    if (!times.has(key)) times.set(key, x * k);
    return times.get(key) ?? NaN;
  }));
