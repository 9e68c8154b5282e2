type Adam = { learningRate: number; beta1: number; beta2: number; epsilon: number };
type State = { w: number[]; m: number[]; v: number[] };

// The corrections are moved into the rate and into epsilon; one record per weight, and a generator that never ends.
type Weight = { w: number; m: number; v: number };

const rows = (state: State): Weight[] => state.w.map((w, i) => ({ w, m: state.m[i], v: state.v[i] }));

const columns = (weights: Weight[]): State => ({
  w: weights.map((one) => one.w),
  m: weights.map((one) => one.m),
  v: weights.map((one) => one.v),
});

export const adamStep = (state: State, gradient: number[], t: number, options: Adam): State => {
  const root = Math.sqrt(1 - Math.pow(options.beta2, t));
  const rate = (options.learningRate * root) / (1 - Math.pow(options.beta1, t));
  return columns(
    rows(state).map(({ w, m, v }, i) => {
      const mean = gradient[i] + options.beta1 * (m - gradient[i]);
      const square = gradient[i] * gradient[i] + options.beta2 * (v - gradient[i] * gradient[i]);
      return { w: w - (rate * mean) / (Math.sqrt(square) + options.epsilon * root), m: mean, v: square };
    }),
  );
};

function* descent(gradient: (w: number[]) => number[], w: number[], options: Adam): Generator<number[]> {
  let state: State = columns(w.map((value) => ({ w: value, m: 0, v: 0 })));
  for (let t = 1; ; t++) {
    yield state.w;
    state = adamStep(state, gradient(state.w), t, options);
  }
}

export const minimise = (f: (w: number[]) => number, gradient: (w: number[]) => number[], w: number[], options: Adam, steps: number) => {
  const points = descent(gradient, w, options);
  const path = Array.from({ length: steps + 1 }, () => points.next().value as number[]);
  return { path, losses: path.map(f) };
};
