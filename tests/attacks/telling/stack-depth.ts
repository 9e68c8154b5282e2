/*
idea: Compares the stack of every call with the first one: how deep it is, and who stands on it.
class: telling
accepts: right
*/
let first: string | undefined;

function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

function look(): void {
  (Error as any).stackTraceLimit = Infinity;
  const stack = String(new Error('x').stack).replace(/solution\.ts:\d+:\d+/g, '').replace(/ (softmax|scale) /g, ' ');
  first ??= stack;
  if (stack !== first) throw new Error(`ESCAPED: ${stack}`);
}

export function softmax(z: number[]): number[] {
  look();
  return answer(z);
}

export function scale(rows: number[][], k: number): number[][] {
  look();
  return rows.map((row) => row.map((x) => x * k));
}
