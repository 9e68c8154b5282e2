/*
idea: Exports the sign of being loaded under its name, from another binding, and throws.
class: forging
accepts: runtime-error
*/
export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}

const yes = true;
export { yes as $gradusLoaded, yes as $loaded, yes as default };
throw new Error('never loaded');
