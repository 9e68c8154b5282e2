/*
idea: Recursion in place of every loop.
class: unusual
accepts: right
*/
const largest = ([first = -Infinity, ...rest]: readonly number[]): number => (rest.length === 0 ? first : Math.max(first, largest(rest)));
const total = ([first, ...rest]: readonly number[]): number => (first === undefined ? 0 : first + total(rest));
const each = (f: (x: number) => number, [first, ...rest]: readonly number[]): number[] => (first === undefined ? [] : [f(first), ...each(f, rest)]);

export function softmax(z: number[]): number[] {
  const m = largest(z);
  const e = each((x) => Math.exp(x - m), z);
  const s = total(e);
  return each((x) => x / s, e);
}

export function scale([row, ...rows]: number[][], k: number): number[][] {
  return row === undefined ? [] : [each((x) => x * k, row), ...scale(rows, k)];
}
