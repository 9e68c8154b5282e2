/*
idea: Freezes every built-in, so that nothing more can be written to any.
class: tampering
accepts: right
*/
const done = new Set<unknown>();
function freeze(found: any): void {
  if ((typeof found !== 'object' && typeof found !== 'function') || found === null || done.has(found) || found === globalThis) return;
  done.add(found);
  for (const key of Reflect.ownKeys(found)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(found, key);
    for (const part of [descriptor?.value, descriptor?.get, descriptor?.set]) freeze(part);
  }
  freeze(Object.getPrototypeOf(found));
  if (!ArrayBuffer.isView(found)) Object.freeze(found);
}
for (const name of Object.getOwnPropertyNames(globalThis)) freeze((globalThis as any)[name]);
Object.preventExtensions(globalThis);

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
