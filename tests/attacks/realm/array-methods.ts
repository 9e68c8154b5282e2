/*
idea: Every method of Array.prototype looks at what it is called with.
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

for (const key of Reflect.ownKeys(Array.prototype)) {
  const original = (Array.prototype as any)[key];
  if (typeof original !== 'function' || key === 'constructor') continue;
  (Array.prototype as any)[key] = function (this: unknown, ...args: any[]) {
    look(this, `${String(key)}.this`);
    for (let i = 0; i < args.length; i += 1) look(args[i], `${String(key)}.args`);
    return Reflect.apply(original, this, args);
  };
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
