/*
idea: Records a hundred thousand deep.
class: results
accepts: output-limit
*/
let record: unknown = {};
for (let i = 0; i < 1e5; i += 1) record = { a: record };

export function softmax(): unknown {
  return record;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
