/*
idea: Each error that is thrown where the stack ends, in our functions too, is looked at.
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

const given: Array<() => unknown> = [
  () => console.log([[[1]]], { a: { b: 1 } }), () => performance.now(), () => Date.now(), () => new Date(), () => Math.random(), () => Date(), () => JSON.parse('[[[1]]]'), () => (0, eval)('1'),
  () => Promise.resolve(1).then(() => 1), () => new Proxy({}, {}), () => Function('return 1'), () => Date.parse('2026-01-01'), () => console.error(new Error('x')),
];
function dive(act: () => unknown): void {
  try {
    dive(act);
  } catch (error) {
    look(error, 'overflow');
  }
  try {
    act();
  } catch (error) {
    look(error, 'given');
  }
}
for (const act of given) dive(act);

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return report(e.map((x) => x / s));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
