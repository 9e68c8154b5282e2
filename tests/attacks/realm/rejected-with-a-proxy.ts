/*
idea: Promises rejected with what looks at whoever takes notice of it.
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

const spy: any = new Proxy(
  {},
  {
    get: (_, trap) =>
      function (this: unknown, ...args: any[]) {
        look(this, `${String(trap)}.this`);
        for (let i = 0; i < args.length; i += 1) look(args[i], `${String(trap)}.args[${i}]`);
        return (Reflect as any)[trap](...args);
      },
  },
);

void Promise.reject(new Proxy(new Error('at load'), spy));
void Promise.reject({ get stack() { look(this, 'stack.this'); return 'x'; }, get message() { look(this, 'message.this'); return 'x'; }, toString() { look(this, 'toString.this'); return 'x'; } });

export function softmax(z: number[]): number[] {
  void Promise.reject(new Proxy(new Error('in a call'), spy));
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return report(e.map((x) => x / s));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
