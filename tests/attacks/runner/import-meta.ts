/*
idea: What import.meta tells of the place where the program lies.
class: runner
accepts: right
*/
const meta: any = import.meta;
if (Reflect.ownKeys(meta).length > 0 || (meta.constructor !== undefined && meta.constructor !== Object)) throw new Error(`ESCAPED: ${Reflect.ownKeys(meta).map(String)}`);

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
