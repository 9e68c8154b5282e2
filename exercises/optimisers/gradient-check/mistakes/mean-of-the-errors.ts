/*
 * pt: Veio a média dos erros. Fique com o maior.
 * en: The mean of the errors was returned. Take the largest.
 * section: 5
 */
export function numericalGradient(f: (w: number[]) => number, w: number[], h: number): number[] {
  const moved = (i: number, by: number) => w.map((value, k) => (k === i ? value + by : value));
  return w.map((_, i) => (f(moved(i, h)) - f(moved(i, -h))) / (2 * h));
}

export function largestErrors(f: (w: number[]) => number, w: number[], exact: number[], h: number[]): number[] {
  return h.map((step) => numericalGradient(f, w, step).reduce((sum, slope, i) => sum + Math.abs(slope - exact[i]), 0) / w.length);
}
