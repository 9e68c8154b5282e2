/*
idea: Promise.prototype.then and constructor look at what the sandbox passes.
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

const original = Promise.prototype.then;
Promise.prototype.then = function (this: any, ...args: any[]): any {
  look(args, 'then args');
  for (let i = 0; i < args.length; i += 1) look(args[i], 'then argument');
  return Reflect.apply(original, this, args);
};
Object.defineProperty(Promise.prototype, 'constructor', {
  configurable: true,
  get() {
    return class extends Promise<unknown> {
      constructor(executor: any) {
        look(executor, 'executor');
        super((resolve, reject) => {
          executor(resolve, reject);
        });
      }
    };
  },
});

export async function softmax(z: number[]): Promise<number[]> {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return report(e.map((x) => x / s));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
