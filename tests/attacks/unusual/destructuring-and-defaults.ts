/*
idea: Destructuring of everything, with defaults that depend on each other.
class: unusual
accepts: right
*/
export function softmax(
  z: number[],
  { length } = z,
  m = Math.max(...z),
  [...e] = z.map((x) => Math.exp(x - m)),
  { s = e.reduce((a, b) => a + b, 0), at = (i: number) => (e[i] ?? 0) / s } = {},
): number[] {
  return Array.from({ length }, (_, i) => at(i));
}

export function scale([...rows]: number[][], ...[k = 1, ..._others]: number[]): number[][] {
  for (const [i, { ...row }] of rows.entries()) rows[i] = Object.values(row).map((x) => x * k);
  return rows;
}
