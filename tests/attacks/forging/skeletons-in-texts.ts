/*
idea: Texts and keys that would be numbers where results are put together as text.
class: forging
accepts: wrong
*/
export function softmax(z: number[]): unknown {
  const forged = '"],["n",[3]]';
  return z.length === 3 ? [forged, '["n",[3]]', { '"]],["n",[3]': 1, __proto__: null, ['__proto__']: [1] }] : { '","n",[4]]': [1, 2, 3, 4] };
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
