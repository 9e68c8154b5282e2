/*
idea: Code in sloppy mode writes to the receiver that it is called with.
class: tampering
accepts: right
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

const receiver = new Function('this.length = 7; this.softmax = "ESCAPED"; this.undefined = 1; return this;') as () => Record<string, unknown>;
if (receiver() !== (globalThis as unknown)) throw new Error('ESCAPED: another receiver');

export const softmax = new Function('answer', 'return function (z) { this.z = z; this.answer = "ESCAPED"; return answer(z); }')(answer) as (z: number[]) => number[];

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
