type Adam = { learningRate: number; beta1: number; beta2: number; epsilon: number };
type State = { w: number[]; m: number[]; v: number[] };

/** t: 1, 2, 3, … */
export function adamStep(state: State, gradient: number[], t: number, options: Adam): State {
  return state;
}

export function minimise(
  f: (w: number[]) => number,
  gradient: (w: number[]) => number[],
  w: number[],
  options: Adam,
  steps: number,
): { path: number[][]; losses: number[] } {
  return { path: [w], losses: [f(w)] };
}
