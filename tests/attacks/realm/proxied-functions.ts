/*
idea: The exports are proxies that look at what they are called with.
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

const handler: any = new Proxy(
  {},
  {
    get: (_, trap) =>
      function (this: unknown, ...args: any[]) {
        look(this, `${String(trap)}.this`);
        look(args, `${String(trap)}.args`);
        for (let i = 0; i < args.length; i += 1) look(args[i], `${String(trap)}.args[${i}]`);
        if (trap === 'apply') look(args[2], 'apply list');
        return (Reflect as any)[trap](...args);
      },
  },
);

function plain(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return report(e.map((x) => x / s));
}

export const softmax = new Proxy(plain, handler);

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
