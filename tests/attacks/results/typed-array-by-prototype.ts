/*
idea: Objects that have the prototype of a typed array, of an array, of a promise.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return [Float64Array, Array, Promise, Map].map((Kind) => Object.create(Kind.prototype, { length: { value: 3 } }));
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
