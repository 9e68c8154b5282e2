/*
idea: The functions that are not the engine’s own: what made them, who calls them, what they hold.
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

const given: any[] = [console, console.log, console.error, performance, performance.now, Date, Date.now, Date.prototype, Math.random];
for (const one of given) {
  look(one, 'given');
  for (const key of ['caller', 'callee', 'arguments', 'prototype', 'constructor', 'name', '__proto__']) {
    try {
      look(one[key], key);
    } catch {}
  }
  for (const key of Reflect.ownKeys(one)) {
    const { get, set, value } = Object.getOwnPropertyDescriptor(one, key)!;
    for (const part of [get, set, value]) look(part, String(key));
  }
  if (typeof one !== 'function') continue;
  for (const way of [() => one.call(new Proxy({}, {})), () => new one(), () => one.apply(null, [{}]), () => Reflect.construct(Object, [], one), () => one.bind(1)()]) {
    try {
      look(way(), 'given.result');
    } catch (error) {
      look(error, 'given.error');
    }
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
