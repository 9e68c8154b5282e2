/*
idea: Conversions of an object to a number that never end, asked for by a built-in.
class: time
accepts: time-limit
*/
export function softmax(): unknown {
  const endless = { [Symbol.toPrimitive]: () => { for (;;); } };
  return [Math.max(1, endless as never)];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
