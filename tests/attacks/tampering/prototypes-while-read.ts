/*
idea: A getter of the result replaces what packing could use, in the middle of it.
class: tampering
accepts: right
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

function poison(): void {
  const loud = (): never => {
    throw new Error('ESCAPED');
  };
  for (const key of ['push', 'map', 'every', 'filter', 'reduce', 'slice', 'join'] as const) (Array.prototype as any)[key] = loud;
  Map.prototype.set = loud;
  JSON.stringify = loud;
  Reflect.ownKeys = loud;
  Reflect.getOwnPropertyDescriptor = loud;
  Number.isSafeInteger = loud;
  Array.isArray = loud as never;
  (Object.getPrototypeOf(Float64Array.prototype) as any).set = loud;
  for (const key of ['0', '1', '2', 'kind', 'shape', 'data', 'numbers', 'skeleton']) {
    Object.defineProperty(Object.prototype, key, { set: loud, configurable: true });
  }
  (Array.prototype as any)[Symbol.iterator] = loud;
}

let calls = 0;
export function softmax(z: number[]): number[] {
  calls += 1;
  // By hand: in the last case its own methods are gone.
  const y: number[] = [];
  let largest = -Infinity;
  let sum = 0;
  for (let i = 0; i < z.length; i += 1) largest = Math.max(largest, z[i] ?? 0);
  for (let i = 0; i < z.length; i += 1) sum += Math.exp((z[i] ?? 0) - largest);
  for (let i = 0; i < z.length; i += 1) Object.defineProperty(y, i, { value: Math.exp((z[i] ?? 0) - largest) / sum, enumerable: true, configurable: true });
  if (calls === 1) return y;
  const [first] = [y[0]];
  return Object.defineProperty(y, 0, { get: () => (poison(), first) });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
