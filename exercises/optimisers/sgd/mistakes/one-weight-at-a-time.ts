/*
 * pt: Cada peso foi movido antes de se calcular a derivada do seguinte. Calcule o gradiente inteiro e só depois ande.
 * en: Each weight moved before the derivative of the next was computed. Compute the whole gradient, and only then move.
 * section: 5
 */
export function sgdStep(w: number[], gradient: number[], learningRate: number): number[] {
  return w.map((value, i) => value - learningRate * gradient[i]);
}

export function momentumStep(
  w: number[],
  velocity: number[],
  gradient: number[],
  learningRate: number,
  momentum: number,
): { w: number[]; velocity: number[] } {
  const next = velocity.map((speed, i) => momentum * speed + gradient[i]);
  return { w: w.map((value, i) => value - learningRate * next[i]), velocity: next };
}

const dot = (a: number[], b: number[]): number => a.reduce((sum, value, i) => sum + value * b[i], 0);

export function minimise(
  A: number[][],
  b: number[],
  w: number[],
  learningRate: number,
  momentum: number,
  steps: number,
): { path: number[][]; losses: number[] } {
  let state = { w, velocity: w.map(() => 0) };
  const path = [w];
  for (let k = 0; k < steps; k++) {
    const { w: at, velocity } = { w: [...state.w], velocity: [...state.velocity] };
    at.forEach((_, i) => {
      velocity[i] = momentum * velocity[i] + dot(A[i], at) - b[i];
      at[i] -= learningRate * velocity[i];
    });
    state = { w: at, velocity };
    path.push(state.w);
  }
  const losses = path.map((at) => dot(at, A.map((row) => dot(row, at))) / 2 - dot(b, at));
  return { path, losses };
}
