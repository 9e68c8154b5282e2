/*
idea: Behind the prototypes stand proxies that look at whoever asks for what is missing.
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

let isLooking = false;
const spy: any = new Proxy(
  {},
  {
    get: (_, trap) =>
      function (this: unknown, ...args: any[]) {
        if (!isLooking) {
          isLooking = true;
          look(this, `${String(trap)}.this`);
          for (let i = 0; i < args.length; i += 1) look(args[i], `${String(trap)}.args[${i}]`);
          isLooking = false;
        }
        return (Reflect as any)[trap](...args);
      },
  },
);
for (const made of [Array, Function, Promise, Error, String, Number, Boolean, RegExp, Map, Set, Float64Array, ArrayBuffer, Date] as any[]) {
  Object.setPrototypeOf(made.prototype, new Proxy(Object.getPrototypeOf(made.prototype), spy));
  Object.setPrototypeOf(made, new Proxy(Object.getPrototypeOf(made), spy));
}
try {
  Object.setPrototypeOf(globalThis, new Proxy(Object.getPrototypeOf(globalThis), spy));
} catch {}

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return report(e.map((x) => x / s));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
