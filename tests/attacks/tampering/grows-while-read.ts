/*
idea: A getter of the result adds an item to the array each time that it is read.
class: tampering
accepts: output-limit
*/
export function softmax(): unknown[] {
  const list: unknown[] = [];
  const next = (): unknown => [new Proxy(list, { get: (target, key) => (key === 'length' ? target.push(next()) : Reflect.get(target, key)) })];
  list.push(next());
  return list;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
