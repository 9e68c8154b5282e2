/*
idea: Holes through which the prototype shines.
class: results
accepts: wrong
*/
Object.defineProperty(Array.prototype, 1, { get: () => 'through the hole', configurable: true });

export function softmax(): unknown {
  return [0.1, , 0.7];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
