/*
idea: The prototypes that only iterators have, replaced by what looks at callers.
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

const prototypes: any[] = [
  [][Symbol.iterator](), new Map().entries(), new Set().values(), ''[Symbol.iterator](), 'a'.matchAll(/a/g), (function* () {})(), (async function* () {})(), Iterator.from({ next: () => ({ done: true, value: 1 }) } as never),
].map((one) => Object.getPrototypeOf(one));
for (const proto of [...prototypes, Iterator.prototype, Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}.prototype))]) {
  for (const key of ['next', 'return', 'throw', Symbol.iterator, Symbol.asyncIterator]) {
    const original = proto[key];
    if (typeof original !== 'function') continue;
    Object.defineProperty(proto, key, { configurable: true, value(this: any, ...args: any[]) { look(this, `${String(key)}.this`); for (let i = 0; i < args.length; i += 1) look(args[i], 'argument'); return Reflect.apply(original, this, args); } });
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
