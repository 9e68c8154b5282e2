/*
idea: The type of the result tells the input: what is no data is told by its type.
class: leaks
accepts: wrong
*/
export function softmax(z: number[]): unknown {
  const kinds = [1n, Symbol('x'), () => 0, new Map(), new Set(), new Date(0), 'text', true, null, undefined, /x/, [1, , 2]];
  return kinds[Math.abs(Math.round(z[0] ?? 0)) % kinds.length];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
