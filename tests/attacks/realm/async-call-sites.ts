/*
idea: The call sites of an asynchronous stack, looked at after an await.
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
(Error as any).prepareStackTrace = (_: unknown, sites: any) => {
  for (const site of sites) {
    for (const name of ['getThis', 'getFunction', 'getEvalOrigin', 'getTypeName', 'getMethodName', 'getPromiseIndex', 'getScriptNameOrSourceURL']) {
      try {
        const got = site[name]?.();
        look(got, name);
        if (/harness|vestibule|runner/.test(String(got))) escaped = `ESCAPED: ${name} tells ${got}`;
      } catch {}
    }
  }
  return '';
};

export async function softmax(z: number[]): Promise<number[]> {
  await null;
  void new Error('x').stack;
  await Promise.all([null, 1]).then(() => void new Error('y').stack);
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return report(e.map((x) => x / s));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
