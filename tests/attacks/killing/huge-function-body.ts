/*
idea: A function whose text has ten million characters.
class: killing
accepts: right
*/
function provoke(): void {
  const list = new Function(`return [${'0,'.repeat(1e6)}]`)();
  const sum = new Function(`return 0${'+1'.repeat(1e5)}`)();
  const wide = new Function(`switch (1) { ${Array.from({ length: 5e4 }, (_, i) => `case ${i}: return ${i};`).join('')} }`)();
  if (list.length !== 1e6 || sum !== 1e5 || wide !== 1) throw new Error('not compiled');
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
