/*
idea: Throws a message of NUL bytes, lone surrogates and marks that turn the text round.
class: throws
accepts: runtime-error
*/
export function softmax(): never {
  throw new Error('a\u0000\ud800\udfff b\u202ec\u2028\ufeff');
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
