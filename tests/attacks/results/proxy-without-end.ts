/*
idea: A proxy whose every element is such a proxy again.
class: results
accepts: output-limit
*/
const endless = (): unknown => new Proxy([], { get: (_, key) => (key === 'length' ? 2 : endless()) });

export const softmax = endless;

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
