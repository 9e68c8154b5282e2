/*
idea: Returns too much of one kind or of another: the limit that was reached is named.
class: leaks
accepts: output-limit
*/
export function softmax(z: number[]): unknown {
  const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
  const kinds = [() => new Array(2e6).fill(0), () => 'x'.repeat(2e6), () => deep(100), () => Array.from({ length: 1e5 }, () => ({}))];
  return kinds[Math.abs(Math.round(z[0] ?? 0)) % kinds.length]?.();
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
