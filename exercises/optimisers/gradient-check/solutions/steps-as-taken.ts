// Divides by the step that was really taken: w + h is rounded, and so is w - h.
type Scalar = (w: number[]) => number;

const along = (f: Scalar, w: number[], i: number) => (value: number) => f([...w.slice(0, i), value, ...w.slice(i + 1)]);

const slope = (f: (value: number) => number, above: number, below: number) => (f(above) - f(below)) / (above - below);

export const numericalGradient = (f: Scalar, w: number[], h: number): number[] =>
  Array.from(Float64Array.from(w, (value, i) => slope(along(f, w, i), value + h, value - h)));

export const largestErrors = (f: Scalar, w: number[], exact: number[], h: number[]): number[] =>
  h
    .map((step) => numericalGradient(f, w, step))
    .map((gradient) => exact.map((right, i) => Math.abs(right - gradient[i])).sort((a, b) => b - a)[0]);
