/*
idea: Error.prepareStackTrace gets every function and receiver on the stack.
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

(Error as any).stackTraceLimit = 100;
(Error as any).prepareStackTrace = (error: unknown, sites: any) => {
  look(error, 'error');
  look(sites, 'sites');
  for (let i = 0; i < sites.length; i += 1) {
    look(sites[i], 'site');
    try {
      look(sites[i].getThis(), 'site.getThis');
      look(sites[i].getFunction(), 'site.getFunction');
      look(sites[i].getEvalOrigin(), 'site.getEvalOrigin');
    } catch {}
    if (String(sites[i].getFileName()).includes('runner')) escaped = 'ESCAPED: host frame';
  }
  return 'at solution.ts:1:1';
};

export function softmax(z: number[]): number[] {
  void new Error('x').stack;
  try {
    (null as any).x;
  } catch (error: any) {
    void error.stack;
  }
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return report(e.map((x) => x / s));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
