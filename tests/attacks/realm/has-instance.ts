/*
idea: instanceof and every conversion of the built-ins look at what is tested.
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

for (const made of [Object, Array, Function, Promise, Error, RangeError, TypeError, String, Number, Map, Float64Array, ArrayBuffer] as any[]) {
  Object.defineProperty(made, Symbol.hasInstance, { configurable: true, value(this: any, one: any) { look(this, 'hasInstance.this'); look(one, 'hasInstance.argument'); return true; } });
}
for (const proto of [Object.prototype, Array.prototype, Function.prototype, Promise.prototype, Error.prototype] as any[]) {
  for (const key of [Symbol.toPrimitive, Symbol.toStringTag, Symbol.isConcatSpreadable, Symbol.unscopables]) {
    Object.defineProperty(proto, key, { configurable: true, get(this: any) { look(this, String(key)); return undefined; } });
  }
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
