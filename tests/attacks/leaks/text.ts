/*
idea: A string in place of numbers, as a wrong type would be quoted.
class: leaks
accepts: wrong
*/
export function softmax(z: number[]): unknown[] {
  return z.map((x) => `secret ${x}`);
}

export function scale(rows: number[][], k: number): string {
  return JSON.stringify({ rows, k });
}
