/*
idea: __defineGetter__, __lookupGetter__ and the __proto__ accessor are replaced.
class: pollution
accepts: right
*/
const loud = (name: string) => (): never => {
  throw new Error(`ESCAPED: ${name}`);
};

for (const key of ['__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString', 'valueOf', 'toString']) {
  (Object.prototype as any)[key] = loud(key);
}
Object.defineProperty(Object.prototype, '__proto__', { configurable: true, get: loud('get __proto__'), set: loud('set __proto__') });

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
