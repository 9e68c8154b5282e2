/*
idea: A promise whose own constructor and then look at what awaits it.
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

export function softmax(z: number[]): Promise<number[]> {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  const promise: any = Promise.resolve(report(e.map((x) => x / s)));
  Object.defineProperty(promise, 'constructor', { get(this: any) { look(this, 'constructor.this'); return class extends Promise<unknown> { constructor(executor: any) { super(executor); look(executor, 'executor'); } }; } });
  Object.defineProperty(promise, 'then', {
    get(this: any) {
      look(this, 'then.this');
      return function (this: any, ...args: any[]): unknown {
        for (const arg of args) look(arg, 'then.argument');
        return Reflect.apply(Promise.prototype.then, promise, args);
      };
    },
  });
  return promise;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
