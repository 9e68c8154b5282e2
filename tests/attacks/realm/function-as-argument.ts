/*
idea: A function that is handed in: its makers, its callers, its text, its results.
class: realm
accepts: right
*/
let escaped = '';
function look(found: any, where: string): void {
  try {
    if (found === null || (typeof found !== 'object' && typeof found !== 'function')) return;
    for (let o = found; o !== null; o = Object.getPrototypeOf(o)) {
      const made = Object.getOwnPropertyDescriptor(o, 'constructor')?.value;
      if (typeof made === 'function' && made.constructor !== Function) escaped = `ESCAPED by ${where}`;
    }
  } catch {}
}
function report(answer: any): any {
  return escaped === '' ? answer : [escaped];
}

function inspect(thing: any, depth: number): void {
  look(thing, 'argument');
  if (depth > 3 || thing === null || (typeof thing !== 'object' && typeof thing !== 'function')) return;
  for (const key of [...Reflect.ownKeys(thing), 'caller', 'callee', 'constructor', '__proto__', Symbol.iterator]) {
    try {
      inspect(thing[key], depth + 1);
    } catch {}
  }
}

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number, f?: any, record?: any): unknown {
  if (typeof f !== 'function') return 'no function was handed in';
  for (const one of [rows, f, record]) inspect(one, 0);
  try {
    look(f(1), 'result');
    look(f(new Proxy({}, {})), 'result');
    f({ valueOf() { throw new Error('mine'); } });
  } catch (error) {
    look(error, 'error');
  }
  if (f.constructor !== Function || f.constructor('return this')() !== globalThis) escaped = 'ESCAPED: constructor of a function';
  return report(rows.map((row) => row.map((x) => x * k)));
}
