type Adam = { learningRate: number; beta1: number; beta2: number; epsilon: number };
type State = { w: number[]; m: number[]; v: number[] };

// Single precision, in place on copies.
export function adamStep(state: State, gradient: number[], t: number, options: Adam): State {
  const [w, m, v] = [state.w, state.m, state.v].map((list) => Float32Array.from(list));
  const [rate, beta1, beta2, epsilon] = Float32Array.of(options.learningRate, options.beta1, options.beta2, options.epsilon);
  const rest1 = Math.fround(1 - options.beta1);
  const rest2 = Math.fround(1 - options.beta2);
  for (let i = 0; i < w.length; i++) {
    const slope = Math.fround(gradient[i]);
    m[i] = Math.fround(beta1 * m[i]) + rest1 * slope;
    v[i] = Math.fround(beta2 * v[i]) + rest2 * slope * slope;
    const scale = Math.fround(Math.sqrt(Math.fround(v[i] / (1 - options.beta2 ** t))) + epsilon);
    w[i] -= Math.fround((rate * m[i]) / (1 - options.beta1 ** t) / scale);
  }
  return { w: [...w], m: [...m], v: [...v] };
}

export function minimise(f: (w: number[]) => number, gradient: (w: number[]) => number[], w: number[], options: Adam, steps: number) {
  const zeros = new Array<number>(w.length).fill(0);
  const states: State[] = [{ w: [...new Float32Array(w)], m: zeros, v: zeros }];
  for (let k = 0; k < steps; k++) states.push(adamStep(states[k], gradient(states[k].w), k + 1, options));
  return { path: states.map((state) => state.w), losses: states.map((state) => Math.fround(f(state.w))) };
}
