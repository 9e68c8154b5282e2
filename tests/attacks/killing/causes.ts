/*
idea: An error that a hundred thousand others caused, printed and thrown.
class: killing
accepts: runtime-error
*/
let error = new Error('first');
for (let i = 0; i < 1e5; i += 1) error = new Error('next', { cause: error });

export function softmax(): unknown {
  console.log(error);
  throw new AggregateError([error], 'all', { cause: error });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
