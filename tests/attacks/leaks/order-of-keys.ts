/*
idea: The order of the keys of a record is one of 24.
class: leaks
accepts: wrong
*/
export function softmax(z: number[]): Record<string, number> {
  const names = ['a', 'b', 'c', 'd'];
  const order = names.map((name, i) => ({ name, by: z[i % z.length] ?? 0 })).sort((p, q) => p.by - q.by);
  return Object.fromEntries(order.map(({ name }) => [name, 0]));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
