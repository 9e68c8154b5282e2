/*
idea: What is thrown is a proxy that looks at what reads it.
class: realm
accepts: runtime-error
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

export function softmax(): never {
  throw escaped === '' ? new Proxy(new Error('x'), handler) : new Error(escaped);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
