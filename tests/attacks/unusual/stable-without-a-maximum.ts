/*
idea: Subtracts the logarithm of the sum, found by a running maximum in one pass.
class: unusual
accepts: right
*/
export function softmax(z: number[]): number[] {
  let [m, s] = [-Infinity, 0];
  for (const x of z) [m, s] = x > m ? [x, s * Math.exp(m - x) + 1] : [m, s + Math.exp(x - m)];
  const logarithm = m + Math.log(s);
  return z.map((x) => Math.exp(x - logarithm));
}

export function scale(rows: number[][], k: number): number[][] {
  const identity = rows[0]?.map((_, i, row) => row.map((__, j) => (i === j ? k : 0))) ?? [];
  return rows.map((row) => row.map((_, j) => row.reduce((sum, x, i) => sum + x * (identity[i]?.[j] ?? 0), 0)));
}
