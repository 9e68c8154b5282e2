/*
idea: A proxy of a typed array, which has none of its insides.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return new Proxy(new Float64Array([0.1, 0.2, 0.7]), {});
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
