/*
idea: Unicode normalisation sorts a million marks on one letter, in one built-in call.
class: time
accepts: time-limit, wrong
*/
export function softmax(): unknown {
  return [('a' + '\u0315\u0300\u05ae'.repeat(1_000_000)).normalize('NFD').length];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
