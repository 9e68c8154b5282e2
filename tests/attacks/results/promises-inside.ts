/*
idea: Promises in an array, one of which is rejected.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return [Promise.resolve(0.1), new Promise(() => undefined), Promise.reject(new Error('x')), { then() {} }];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
