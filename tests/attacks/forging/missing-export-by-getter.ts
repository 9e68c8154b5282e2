/*
idea: Exports nothing of the right name, but has it on every prototype.
class: forging
accepts: export-missing
*/
Object.defineProperty(Object.prototype, 'softmax', { get: () => () => [0.09003057317038046, 0.24472847105479764, 0.6652409557748218] });

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
