/*
idea: Every species looks at who makes what from it.
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

const spied: any[] = [Array, Promise, RegExp, ArrayBuffer, Map, Set, Object.getPrototypeOf(Float64Array)];
for (const made of spied) {
  Object.defineProperty(made, Symbol.species, {
    configurable: true,
    get(this: any) {
      look(this, 'species.this');
      look(new Error('x'), 'species.error');
      return class extends (made as any) {
        constructor(...args: any[]) {
          super(...args);
          for (const arg of args) look(arg, 'species.argument');
          look(new.target, 'species.target');
        }
      };
    },
  });
}

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return report(e.map((x) => x / s));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
