/*
idea: An iterator whose every part never ends.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return ({ __proto__: { [Symbol.iterator]: () => { for (;;); } }, next: () => { for (;;); } });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
