/*
idea: Traps in sloppy mode look at callers and at call sites while the sandbox reads the results.
class: realm
accepts: right
*/
let escaped = '';
let calls = 0;
function look(found: any, where: string): void {
  try {
    if (found === null || (typeof found !== 'object' && typeof found !== 'function')) return;
    for (let o = found; o !== null; o = Object.getPrototypeOf(o)) {
      const made = Object.getOwnPropertyDescriptor(o, 'constructor')?.value;
      if (typeof made === 'function' && made.constructor !== Function) escaped = `ESCAPED by ${where}`;
    }
  } catch {}
}

(Error as any).stackTraceLimit = 100;
(Error as any).prepareStackTrace = (_: unknown, sites: any) => {
  for (let i = 0; i < sites.length; i += 1) {
    look(sites[i].getFunction(), 'site.getFunction');
    look(sites[i].getThis(), 'site.getThis');
  }
  return '';
};

const trapOf = Function(
  'look', 'name', 'count',
  `return function trap() {
    count();
    new Error().stack;
    look(trap.caller, 'caller');
    look(arguments.callee.caller && arguments.callee.caller.caller, 'caller of caller');
    for (let i = 0; i < arguments.length; i += 1) look(arguments[i], name);
    return Reflect[name].apply(null, arguments);
  }`,
);
const traps: any = {};
for (const name of ['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor']) {
  traps[name] = trapOf(look, name, () => {
    calls += 1;
  });
}

export function softmax(z: number[]): any {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  // The third case tells what the reading of the second found.
  return escaped === '' ? new Proxy(e.map((x) => x / s), traps) : [escaped];
}

export function scale(rows: number[][], k: number): any {
  if (calls === 0) return 'the traps have not been asked';
  return new Proxy(rows.map((row) => new Proxy(row.map((x) => x * k), traps)), traps);
}
