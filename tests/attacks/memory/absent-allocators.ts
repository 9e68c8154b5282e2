/*
idea: Every way to memory that no limit counts.
class: memory
accepts: right
*/
const g: any = globalThis;
for (const name of ['SharedArrayBuffer', 'WebAssembly', 'Intl', 'structuredClone', 'Atomics', 'FinalizationRegistry', 'Buffer']) {
  if (g[name] !== undefined || (0, eval)(`typeof ${name}`) !== 'undefined') throw new Error(`ESCAPED: ${name}`);
}
for (const text of [() => (1e9).toLocaleString('ar-EG'), () => 'I'.toLocaleLowerCase('tr'), () => new Date(0).toLocaleString('de'), () => 'a'.localeCompare('b', 'sv')]) {
  const found: any = text();
  if (found?.constructor?.name === 'Intl') throw new Error('ESCAPED: Intl');
}

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
