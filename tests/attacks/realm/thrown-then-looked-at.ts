/*
idea: The stack of a thrown error is formatted by the program while the sandbox reads it.
class: realm
accepts: runtime-error
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

(Error as any).prepareStackTrace = (error: unknown, sites: any) => {
  look(sites, 'sites');
  look(error, 'error');
  for (let i = 0; i < sites.length; i += 1) look(sites[i].getFunction?.(), 'site.getFunction');
  return escaped;
};

let thrown = 0;
export function softmax(): never {
  thrown += 1;
  throw new Error(escaped);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
