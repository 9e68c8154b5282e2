/*
idea: The lengths of the result are the digits of the input.
class: leaks
accepts: wrong
*/
export function softmax(z: number[]): number[][] {
  const digits = String(z[0]).split('').map((digit) => Number(digit) || 0);
  return digits.map((digit) => new Array<number>(digit).fill(0));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
