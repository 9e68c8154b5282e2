/*
 * pt: A diferença foi só para a frente: f(w + h) − f(w). Meça dos dois lados e divida por 2h.
 * en: The difference was taken forward only: f(w + h) − f(w). Measure on both sides and divide by 2h.
 * section: 4
 */
export function numericalGradient(f: (w: number[]) => number, w: number[], h: number): number[] {
  const moved = (i: number, by: number) => w.map((value, k) => (k === i ? value + by : value));
  return w.map((_, i) => (f(moved(i, h)) - f(w)) / h);
}

export function largestErrors(f: (w: number[]) => number, w: number[], exact: number[], h: number[]): number[] {
  return h.map((step) => Math.max(...numericalGradient(f, w, step).map((slope, i) => Math.abs(slope - exact[i]))));
}
