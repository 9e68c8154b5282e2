/*
idea: The class of the error that is thrown tells the input.
class: leaks
accepts: runtime-error
*/
const KINDS = [Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError];

export function softmax(z: number[]): never {
  const Kind = KINDS[Math.abs(Math.round((z[0] ?? 0) * 10)) % KINDS.length] ?? Error;
  throw new Kind();
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
