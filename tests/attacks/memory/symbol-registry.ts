/*
idea: Symbols in the registry that outlives every realm of the isolate.
class: memory
accepts: memory-limit, time-limit
long: the collector works for seconds before it gives up
*/
export function softmax(): unknown {
  for (let i = 0; ; i += 1) Symbol.for(`${'gradus'.repeat(100)}${i}`);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
