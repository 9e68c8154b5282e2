/*
idea: Two functions that call each other, declared below their use.
class: unusual
accepts: right
*/
export const softmax = (z: number[]): number[] => even(z, 0, []);

function even(z: number[], i: number, e: number[]): number[] {
  return i === z.length ? finish(e) : odd(z, i + 1, [...e, Math.exp((z[i] ?? 0) - Math.max(...z))]);
}

function odd(z: number[], i: number, e: number[]): number[] {
  return i === z.length ? finish(e) : even(z, i + 1, e.concat(Math.exp((z[i] ?? 0) - Math.max(...z))));
}

function finish(e: number[]): number[] {
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export { scaled as scale };
var scaled = (rows: number[][], k: number): number[][] => rows.map((row) => row.map((x) => x * k));
