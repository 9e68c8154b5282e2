// −ln σ(z) = softplus(−z) and −ln(1 − σ(z)) = softplus(z): the mean of the two, weighted by the target.
const softplus = (x: number): number => (x > 30 ? x : Math.log(1 + Math.exp(x)));

export const bceFromLogits = (z: number[], y: number[]): number =>
  z.reduce((mean, logit, i) => mean + (y[i] * softplus(-logit) + (1 - y[i]) * softplus(logit)) / z.length, 0);

export const bceFromLogitsGradient = (z: number[], y: number[]): number[] => {
  const gradient = new Float64Array(z.length);
  z.forEach((logit, i) => {
    const small = Math.exp(-Math.abs(logit));
    const sigmoid = logit < 0 ? small / (1 + small) : 1 / (1 + small);
    gradient[i] = (sigmoid - y[i]) / z.length;
  });
  return [...gradient];
};
