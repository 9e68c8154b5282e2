/*
 * pt: O maior erro foi procurado com o sinal. Tire o valor absoluto antes: um erro negativo também é erro.
 * en: The largest error was looked for with its sign. Take the absolute value first: a negative error is an error too.
 * section: 5
 */
export function numericalGradient(f: (w: number[]) => number, w: number[], h: number): number[] {
  const moved = (i: number, by: number) => w.map((value, k) => (k === i ? value + by : value));
  return w.map((_, i) => (f(moved(i, h)) - f(moved(i, -h))) / (2 * h));
}

export function largestErrors(f: (w: number[]) => number, w: number[], exact: number[], h: number[]): number[] {
  return h.map((step) => Math.max(...numericalGradient(f, w, step).map((slope, i) => slope - exact[i])));
}
