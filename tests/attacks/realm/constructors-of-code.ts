/*
idea: The hidden constructors of functions: async, generator and async generator.
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

const makers: any[] = [async () => {}, function* () {}, async function* () {}].map((f) => f.constructor);
for (const maker of makers) {
  look(maker, 'maker');
  const made = maker('look', 'look(this, "this"); look(globalThis, "globalThis"); look(arguments, "arguments"); yield_ = typeof process; var yield_;');
  look(made, 'made');
  const ran = made(look);
  look(ran, 'ran');
  look(ran.next?.(), 'next');
  look(Object.getPrototypeOf(made), 'prototype');
}
if (makers.some((maker) => maker('return typeof process + typeof require')().next?.().value?.includes?.('object'))) escaped = 'ESCAPED: process';

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return report(e.map((x) => x / s));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
