/*
idea: Throws in microtasks that loading leaves behind, which nobody waits for.
class: throws
accepts: right
*/
void Promise.resolve().then(() => {
  throw new Error('nobody listens');
});
void (async () => {
  for (let i = 0; i < 10; i += 1) await null;
  throw { name: 'x', get message(): string { throw 2; } };
})();

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
