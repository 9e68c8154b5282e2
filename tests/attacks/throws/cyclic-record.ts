/*
idea: Throws a record that holds itself.
class: throws
accepts: runtime-error
*/
const record: Record<string, unknown> = { list: [] };
(record['list'] as unknown[]).push(record, record);
record['self'] = record;

export function softmax(): never {
  throw record;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
