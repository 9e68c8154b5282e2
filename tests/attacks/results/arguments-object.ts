/*
idea: The arguments object of a call, with a length that lies.
class: results
accepts: wrong
*/
export function softmax(..._: number[]): unknown {
  return (function (this: unknown) {
    arguments.length = 1e9;
    return arguments;
  })();
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
