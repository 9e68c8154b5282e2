/*
idea: Compares the random numbers of the calls: another position would tell another case.
class: telling
accepts: right
*/
const first = [Math.random(), Math.random(), Math.random()].join();

function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

function look(): void {
  if ([Math.random(), Math.random(), Math.random()].join() !== first) throw new Error('ESCAPED: other draws');
}

export function softmax(z: number[]): number[] {
  look();
  return answer(z);
}

export function scale(rows: number[][], k: number): number[][] {
  look();
  return rows.map((row) => row.map((x) => x * k));
}
