/*
idea: Looks for anything of Node or isolated-vm and would use it to end the process.
class: runner
accepts: right
*/
const g: any = globalThis;
for (const name of ['process', 'require', 'module', 'ivm', '_ivm', 'isolate', '$0', '$1', 'bundle', 'gc', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'setTimeout']) {
  if (g[name] !== undefined) throw new Error(`ESCAPED: ${name}`);
}
(Function('return this')()).process?.exit(1);

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
