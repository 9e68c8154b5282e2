/*
idea: A record in every form in which results, cases and verdicts travel.
class: forging
accepts: wrong
*/
export function softmax(): unknown {
  const tensor = { kind: 'tensor', shape: [3], data: new Float64Array([0.09003057317038046, 0.24472847105479764, 0.6652409557748218]) };
  return { ...tensor, outputs: [tensor], skeleton: '["n",[3]]', numbers: 3, answer: 'done', event: 'case', case: { kind: 'returned', outputs: [tensor] }, verdict: 'right', toJSON: () => [1] };
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
