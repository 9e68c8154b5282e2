/*
idea: Forges the place of an error: line and column are numbers of the input.
class: leaks
accepts: runtime-error
*/
export function softmax(z: number[]): never {
  const [line = 0, column = 0] = z.map((x) => Math.abs(Math.round(x * 100)));
  throw Object.assign(new Error('x'), { stack: `at solution.ts:${line}:${column}` });
}

export function scale(rows: number[][]): never {
  throw Object.assign(new Error('x'), { stack: `at solution.ts:${rows.length}:${rows[0]?.length}` });
}
