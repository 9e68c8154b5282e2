/*
idea: A record whose keys are __proto__, constructor, toString and a lone surrogate.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return Object.fromEntries(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '\ud800', '\u0000', ''].map((key) => [key, [1]]));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
