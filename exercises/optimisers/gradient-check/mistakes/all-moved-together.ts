/*
 * pt: Todos os números se moveram ao mesmo tempo. Mova um de cada vez e deixe os outros parados.
 * en: All numbers moved at once. Move one at a time and leave the others where they are.
 * section: 4
 */
export function numericalGradient(f: (w: number[]) => number, w: number[], h: number): number[] {
  const moved = (by: number) => w.map((value) => value + by);
  return w.map(() => (f(moved(h)) - f(moved(-h))) / (2 * h));
}

export function largestErrors(f: (w: number[]) => number, w: number[], exact: number[], h: number[]): number[] {
  return h.map((step) => Math.max(...numericalGradient(f, w, step).map((slope, i) => Math.abs(slope - exact[i]))));
}
