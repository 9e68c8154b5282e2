/*
idea: Throws from the line whose number tells the input.
class: leaks
accepts: runtime-error
*/
export function softmax(z: number[]): never {
  switch (Math.round(Math.abs(z[0] ?? 0)) % 4) {
    case 0:
      throw new Error('0');
    case 1:
      throw new Error('1');
    case 2:
      throw new Error('2');
    default:
      throw new Error('3');
  }
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
