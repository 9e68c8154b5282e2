// Single precision after every operation.
const f = Math.fround;

export function bceFromLogits(z: number[], y: number[]): number {
  let sum = 0;
  for (let i = 0; i < z.length; i++) {
    const logit = f(z[i]);
    const small = f(Math.exp(-Math.abs(logit)));
    const loss = f(f(Math.max(logit, 0) - f(logit * f(y[i]))) + f(Math.log(f(1 + small))));
    sum = f(sum + loss);
  }
  return f(sum / z.length);
}

export function bceFromLogitsGradient(z: number[], y: number[]): number[] {
  const sigmoid = Float32Array.from(z, (logit) => 1 / f(1 + f(Math.exp(-logit))));
  return Array.from(sigmoid, (s, i) => f(f(s - f(y[i])) / z.length));
}
