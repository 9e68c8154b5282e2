/*
idea: Replaces the console by one that throws, and its methods by ones that look at who calls.
class: tampering
accepts: right
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

const original = console.log;
for (const key of ['log', 'info', 'warn', 'error', 'debug'] as const) {
  console[key] = () => {
    throw new Error('ESCAPED: somebody calls');
  };
}
(globalThis as any).console = new Proxy({}, { get: () => { throw new Error('ESCAPED: somebody looks'); } });

export function softmax(z: number[]): number[] {
  Reflect.apply(original, null, [new Proxy([], { get: () => { throw 1; } })]);
  return answer(z);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
