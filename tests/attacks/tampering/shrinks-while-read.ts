/*
idea: A getter of the result empties the array that is being read.
class: tampering
accepts: wrong
*/
export function softmax(): unknown[] {
  const list: unknown[] = [0, 1, 2, 3];
  return Object.defineProperty(list, 1, {
    configurable: true,
    get() {
      list.length = 0;
      return 1;
    },
  });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
