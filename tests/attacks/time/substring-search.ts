/*
idea: A search for half a text in a text, with a mismatch at its very begin.
class: time
accepts: time-limit, wrong
*/
export function softmax(): unknown {
  const text = 'a'.repeat(2 ** 22);
  return [text.indexOf('b' + 'a'.repeat(2 ** 21)), text.lastIndexOf('a'.repeat(2 ** 21) + 'b')];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
