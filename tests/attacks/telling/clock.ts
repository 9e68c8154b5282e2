/*
idea: Looks for any clock that moves from call to call.
class: telling
accepts: right
*/
const read = (): string => [Date.now(), +new Date(), Date(), performance.now(), new Date().toLocaleString(), new Date().toTimeString()].join();
const first = read();

function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): number[] {
  for (let i = 0; i < 1e6; i += 1) Math.sqrt(i);
  if (read() !== first) throw new Error('ESCAPED: the clock moves');
  return answer(z);
}

export async function scale(rows: number[][], k: number): Promise<number[][]> {
  for (let i = 0; i < 1000; i += 1) await null;
  if (read() !== first) throw new Error('ESCAPED: the clock moves');
  return rows.map((row) => row.map((x) => x * k));
}
