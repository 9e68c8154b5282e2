/*
idea: Counts the microtasks that pass between two calls.
class: telling
accepts: right
*/
let ticks = 0;
async function tick(): Promise<void> {
  while (ticks < 1e5) {
    await null;
    ticks += 1;
  }
}
const counts: number[] = [];

function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): number[] {
  counts.push(ticks);
  void tick();
  console.log(counts);
  return answer(z);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
