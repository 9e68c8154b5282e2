/*
idea: A list that says another length each time it is asked.
class: forging
accepts: wrong
*/
export function softmax(): unknown {
  let asked = 0;
  return new Proxy([1, 2, 3], { get: (target: any, key) => (key === 'length' ? (asked += 1) * 3 : key in target ? target[key] : 0) });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
