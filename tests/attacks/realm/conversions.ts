/*
idea: A result whose conversions to numbers, texts and JSON look at who asks.
class: realm
accepts: wrong
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

function spy(right: number): unknown {
  const answer = function (this: any, ...args: any[]): number {
    look(this, 'this');
    for (const arg of args) look(arg, 'argument');
    look((answer as any).caller, 'caller');
    return right;
  };
  return { [Symbol.toPrimitive]: answer, valueOf: answer, toString: answer, toJSON: answer };
}

export function softmax(z: number[]): unknown {
  return escaped === '' ? z.map(spy) : [escaped];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
