/*
 * pt: Só o sinal do gradiente foi usado. O passo é proporcional ao gradiente: multiplique a taxa por ele inteiro.
 * en: Only the sign of the gradient was used. The step is proportional to the gradient: multiply the rate by all of it.
 * section: 4
 */
export function sgdStep(w: number[], gradient: number[], learningRate: number): number[] {
  return w.map((value, i) => value - learningRate * Math.sign(gradient[i]));
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
    const gradient = A.map((row, i) => dot(row, state.w) - b[i]);
    state = momentumStep(state.w, state.velocity, gradient, learningRate, momentum);
    path.push(state.w);
  }
  const losses = path.map((at) => dot(at, A.map((row) => dot(row, at))) / 2 - dot(b, at));
  return { path, losses };
}
