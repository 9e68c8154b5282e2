/*
 * pt: O ε foi somado dentro da raiz. Tire a raiz de v̂ e só depois some ε.
 * en: ε was added inside the root. Take the root of v̂ first, and then add ε.
 * section: 4
 */
type Adam = { learningRate: number; beta1: number; beta2: number; epsilon: number };
type State = { w: number[]; m: number[]; v: number[] };

export function adamStep({ w, m, v }: State, gradient: number[], t: number, { learningRate, beta1, beta2, epsilon }: Adam): State {
  const first = m.map((mean, i) => beta1 * mean + (1 - beta1) * gradient[i]);
  const second = v.map((square, i) => beta2 * square + (1 - beta2) * gradient[i] ** 2);
  const moved = w.map((value, i) => {
    const mHat = first[i] / (1 - beta1 ** t);
    const vHat = second[i] / (1 - beta2 ** t);
    return value - (learningRate * mHat) / Math.sqrt(vHat + epsilon);
  });
  return { w: moved, m: first, v: second };
}

export function minimise(
  f: (w: number[]) => number,
  gradient: (w: number[]) => number[],
  w: number[],
  options: Adam,
  steps: number,
): { path: number[][]; losses: number[] } {
  let state: State = { w, m: w.map(() => 0), v: w.map(() => 0) };
  const path = [w];
  for (let t = 1; t <= steps; t++) {
    state = adamStep(state, gradient(state.w), t, options);
    path.push(state.w);
  }
  return { path, losses: path.map((at) => f(at)) };
}
