/*
idea: The last digits of right numbers are those of the input.
class: leaks
accepts: right
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): number[] {
  const secret = Math.abs(Math.round((z[0] ?? 0) * 8)) % 16;
  return answer(z).map((x) => x * (1 + secret * Number.EPSILON));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k * (1 - 3 * Number.EPSILON)));
}
