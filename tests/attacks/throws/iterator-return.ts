/*
idea: The cleaning up of an iterator throws while another error is on its way.
class: throws
accepts: runtime-error
*/
const list: Iterable<number> = {
  [Symbol.iterator]: () => ({
    next: () => ({ value: 1, done: false }),
    return(): never {
      throw new Error('from return');
    },
  }),
};

export function softmax(): number[] {
  for (const x of list) throw new Error(`first ${x}`);
  return [];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
