/*
idea: A record in the form in which results travel.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  return { kind: 'tensor', shape: [3], data: [0.1, 0.2, 0.7], skeleton: '["n",[3]]', numbers: 3 };
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
