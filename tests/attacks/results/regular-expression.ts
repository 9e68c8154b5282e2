/*
idea: A regular expression whose flags and source are getters of its own.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return Object.defineProperty(/x/g, 'source', { get: () => { throw new Error('ESCAPED'); } });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
