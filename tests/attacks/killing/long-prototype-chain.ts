/*
idea: A prototype chain of a hundred thousand: looked through, written through and enumerated.
class: killing
accepts: right
*/
function provoke(): void {
  let end: any = {};
  for (let i = 0; i < 1e5; i += 1) end = Object.create(end);
  if ('x' in end || end.y !== undefined) throw new Error('found');
  end.z = 1;
  for (const key in end) if (key !== 'z') throw new Error(key);
  JSON.stringify(end);
}

export function softmax(z: number[]): number[] {
  provoke();
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
