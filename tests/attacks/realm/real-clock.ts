/*
idea: Every way to the real clock.
class: realm
accepts: right
*/
const at = 1767225600000;
const now = [Date.now(), new Date().getTime(), new (Date.prototype.constructor as any)().getTime(), (Reflect as any).construct(Date, []).getTime(), performance.now() + at];
class Sub extends Date {}
now.push(new Sub().getTime(), Date.parse(Date()));
if (now.some((t) => t !== at)) throw new Error(`ESCAPED: ${now}`);
if (typeof Object.getPrototypeOf(Date).now === 'function' || 'Intl' in globalThis) throw new Error('ESCAPED: clock');

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
