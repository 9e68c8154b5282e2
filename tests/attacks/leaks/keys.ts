/*
idea: A record whose keys are the input, as unexpected keys are quoted.
class: leaks
accepts: wrong
*/
export function softmax(z: number[]): Record<string, number> {
  return Object.fromEntries(z.map((x) => [`key ${x}`, x]));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
