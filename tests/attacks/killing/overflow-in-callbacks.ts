/*
idea: The stack is full inside a built-in that calls back: sort, replace, JSON, conversions, traps, iterators.
class: killing
accepts: right
*/
type Again = () => unknown;
const ways: Array<(again: Again) => unknown> = [
  (again) => [2, 1].sort(() => again() as number),
  (again) => 'a'.replace(/a/, () => again() as string),
  (again) => JSON.parse('[1]', again),
  (again) => JSON.stringify({ toJSON: again }),
  (again) => JSON.stringify({}, () => ({ again: again() })),
  (again) => `${{ toString: again }}`,
  (again) => (new Proxy({}, { get: again }) as { x?: unknown }).x,
  (again) => Reflect.construct(class extends (Object.assign(class {}) as any) { constructor() { super(again()); } }, []),
  (again) => Array.from({ [Symbol.iterator]: again } as never),
  (again) => [1].flatMap(again as never),
  (again) => Object.defineProperty({}, { toString: again } as never, {}),
  (again) => Reflect.ownKeys(new Proxy({}, { ownKeys: again as never })),
  (again) => new Float64Array(2).sort(() => again() as number),
  (again) => 'a'.split({ [Symbol.split]: again } as never),
  (again) => BigInt.asIntN(64, { valueOf: again } as never),
  (again) => (function* (): Generator { yield again(); })().next(),
  (again) => new Promise(again as never),
];
function provoke(): void {
  for (const way of ways) {
    const again: Again = () => way(again);
    try {
      again();
    } catch {}
  }
}

export function softmax(z: number[]): number[] {
  provoke();
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
