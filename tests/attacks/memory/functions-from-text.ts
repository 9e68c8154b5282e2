/*
idea: Functions made from ever new text.
class: memory
accepts: memory-limit, time-limit
long: compiling takes seconds
*/
export function softmax(): unknown {
  const all: unknown[] = [];
  for (let i = 0; ; i += 1) all.push(new Function(`${'{ let a = 1; }'.repeat(1000)} return () => ${i};`)());
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
