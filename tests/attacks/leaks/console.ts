/*
idea: Prints every input that it has ever seen, each time.
class: leaks
accepts: right
*/
const seen: unknown[] = [];

function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): number[] {
  seen.push(z);
  console.log(seen);
  return answer(z);
}

export function scale(rows: number[][], k: number): number[][] {
  seen.push(rows, k);
  console.error(JSON.stringify(seen));
  return rows.map((row) => row.map((x) => x * k));
}
