// p = exp(z − ln Σ exp z): nothing is divided, and the logarithm is taken after the maximum is out.
const logSumExp = (z: number[]): number => {
  const max = z.reduce((a, b) => Math.max(a, b));
  return max + Math.log(z.reduce((sum, logit) => sum + Math.exp(logit - max), 0));
};

export const softmax = (z: number[]): number[] => {
  const total = logSumExp(z);
  return z.map((logit) => Math.exp(logit - total));
};

export const softmaxBatch = (z: number[][]): number[][] => z.map(softmax);
