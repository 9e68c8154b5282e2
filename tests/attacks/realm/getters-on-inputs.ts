/*
idea: Inputs whose elements become getters that look at who reads them afterwards.
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

let reads = 0;
const getterOf = Function(
  'look', 'count',
  `return function getter() {
    count();
    look(this, 'getter.this');
    look(getter.caller, 'getter.caller');
    look(arguments, 'getter.arguments');
    return 1;
  }`,
);
const getter = getterOf(look, () => { reads += 1; });

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  for (let i = 0; i < z.length; i += 1) Object.defineProperty(z, i, { get: getter });
  // The third case tells what the reading after the first found.
  return report(e.map((x) => x / s));
}

export function scale(rows: number[][], k: number): unknown {
  return reads > 0 ? rows.map((row) => row.map((x) => x * k)) : 'the getters have not been asked';
}
