/*
idea: Ever more captures, held with the text that each is of.
class: memory
accepts: memory-limit, time-limit
long: the collector works for seconds before it gives up
*/
export function softmax(): unknown {
  const all: unknown[] = [];
  const text = 'ab'.repeat(1e5);
  for (let i = 0; ; i += 1) all.push([...(text + i).matchAll(/(a)(b)/g)]);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
