/*
idea: import() of files, built-ins, data, itself and objects that convert themselves, from every kind of code.
class: runner
accepts: right
*/
let found = '';
const specifiers: any[] = ['fs', 'node:fs', 'node:process', 'isolated-vm', './solution.ts', 'solution.ts', 'file:///etc/passwd', '/etc/passwd', 'data:text/javascript,export default 1', '', { toString: () => 'fs' }];
const ways: any[] = [
  (name: any) => import(name), (0, eval)('(name) => import(name)'), Function('name', 'return import(name)'), (name: any) => import(name, { with: { type: 'json' } } as never),
  (name: any) => (async () => {}).constructor('name', 'return await import(name)')(name),
];
for (const way of ways) {
  for (const specifier of specifiers) {
    try {
      way(specifier).then(
        (module: any) => { found = `ESCAPED: ${String(specifier)} ${Object.keys(module)}`; },
        (error: any) => {
          if (/\/(work|home|root|usr|etc|tmp)\/|node:internal|node_modules/.test(`${error?.message} ${error?.stack}`)) found = `ESCAPED: ${error?.stack}`;
          if (error?.constructor?.constructor !== undefined && error.constructor.constructor !== Function) found = 'ESCAPED: foreign error';
        },
      );
    } catch {}
  }
}

export function softmax(z: number[]): number[] {
  if (found !== '') throw new Error(found);
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
