/*
 * pt: w foi mudado no lugar e não voltou a ser o mesmo: w + h − 2h + h arredonda. Trabalhe numa cópia.
 * en: w was changed in place and did not come back the same: w + h − 2h + h is rounded. Work on a copy.
 * section: 4
 */
export function numericalGradient(f: (w: number[]) => number, w: number[], h: number): number[] {
  return w.map((_, i) => {
    w[i] += h;
    const above = f(w);
    w[i] -= 2 * h;
    const below = f(w);
    w[i] += h;
    return (above - below) / (2 * h);
  });
}

export function largestErrors(f: (w: number[]) => number, w: number[], exact: number[], h: number[]): number[] {
  return h.map((step) => Math.max(...numericalGradient(f, w, step).map((slope, i) => Math.abs(slope - exact[i]))));
}
