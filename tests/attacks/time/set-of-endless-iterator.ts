/*
idea: A built-in draws from an iterator that never ends, and keeps nothing.
class: time
accepts: time-limit
*/
export function softmax(): unknown {
  const endless = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) };
  return [new Set(endless as never).size];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
