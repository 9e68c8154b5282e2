/*
idea: Regular expressions, each compiled.
class: memory
accepts: memory-limit, time-limit
long: compiling takes seconds
*/
export function softmax(): unknown {
  const all: RegExp[] = [];
  for (let i = 0; ; i += 1) {
    const expression = new RegExp(`(?:a{1,50}b?|${i}){1,50}`);
    expression.test('ab');
    all.push(expression);
  }
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
