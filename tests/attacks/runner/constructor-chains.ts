/*
idea: The constructor of the constructor of everything within reach, asked for the process.
class: runner
accepts: right
*/
const reachable: any[] = [
  console, console.log, performance, performance.now, Date, Date.now, new Date(), Math, Math.random, JSON, JSON.parse, Reflect, Reflect.apply, Promise, Promise.resolve(),
  (async () => {})(), Error, new Error('x'), (Error as any).captureStackTrace, globalThis, eval, Symbol.iterator, [][Symbol.iterator](), new Map().entries(), /x/, 'a'.matchAll(/a/g),
  (function* () {})(), (async function* () {})(), new Proxy({}, {}), new WeakRef({}), new Float64Array(1), new Float64Array(1).buffer, 1n, (function () { return arguments; })(),
];
for (const make of [() => null!.x, () => eval('('), () => new Array(-1), () => decodeURI('%'), () => (1n as any) + 1, () => JSON.parse('{')] as Array<() => unknown>) {
  try {
    make();
  } catch (error) {
    reachable.push(error);
  }
}
let found = '';
function probe(thing: any, where: string): void {
  for (const link of [(x: any) => x.constructor, (x: any) => Object.getPrototypeOf(x), (x: any) => x.__proto__?.constructor]) {
    try {
      const made = link(thing)?.constructor;
      for (const made_ of [made, made?.constructor]) {
        const names = made_('return [typeof process, typeof require, typeof module, typeof ivm, typeof isolate, typeof global, typeof Buffer].join()')();
        if (names.replaceAll('undefined', '').replaceAll(',', '') !== '') found = `ESCAPED by ${where}: ${names}`;
      }
    } catch {}
  }
}

export function softmax(z: number[], ...rest: unknown[]): unknown {
  for (const thing of [...reachable, z, ...rest]) probe(thing, String(thing?.constructor?.name));
  if (found !== '') throw new Error(found);
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number, ...rest: unknown[]): number[][] {
  for (const thing of [rows, rows[0], ...rest]) probe(thing, 'argument');
  return found === '' ? rows.map((row) => row.map((x) => x * k)) : ([[found]] as never);
}
