/*
 * pt: O número movido não voltou ao lugar antes do próximo. Recomece de w para cada posição.
 * en: The number that was moved was not put back before the next one. Start from w again for each position.
 * section: 4
 */
export function numericalGradient(f: (w: number[]) => number, w: number[], h: number): number[] {
  const at = [...w];
  return w.map((value, i) => {
    at[i] = value + h;
    const above = f(at);
    at[i] = value - h;
    return (above - f(at)) / (2 * h);
  });
}

export function largestErrors(f: (w: number[]) => number, w: number[], exact: number[], h: number[]): number[] {
  return h.map((step) => Math.max(...numericalGradient(f, w, step).map((slope, i) => Math.abs(slope - exact[i]))));
}
