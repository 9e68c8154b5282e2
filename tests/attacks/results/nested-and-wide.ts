/*
idea: Ten lists of ten lists, and so on, all of them the same few objects.
class: results
accepts: output-limit
*/
let list: unknown = 'x';
for (let i = 0; i < 20; i += 1) list = new Array(10).fill(list);

export function softmax(): unknown {
  return list;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
