/*
idea: A scope that answers for every name, laid around code that is made at run time.
class: runner
accepts: right
*/
const asked: string[] = [];
const scope = new Proxy({}, { has: (_, key) => (asked.push(String(key)), key !== 'f' && key !== 'scope'), get: (_, key) => (key === Symbol.unscopables ? undefined : undefined) });
const run: any = Function('scope', 'f', 'with (scope) { return [typeof process, typeof require, typeof globalThis, f()]; }');
const [p, r] = run(scope, () => {
  if (Function('return typeof process')() !== 'undefined') throw new Error('ESCAPED: process');
});
if (p !== 'undefined' || r !== 'undefined' || !asked.includes('process')) throw new Error('ESCAPED: past the scope');

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
