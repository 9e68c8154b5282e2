// The loss of a row is the log-sum-exp of its logits less their mean by the targets; ln Σ is built up one logit at a time.
const logAddExp = (a: number, b: number): number => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));

const logSumExp = (z: number[]): number => z.slice(1).reduce(logAddExp, z[0]);

export const softmaxCrossEntropy = (z: number[][], y: number[][]): number => {
  let mean = 0;
  for (let i = 0; i < z.length; i++) {
    let expected = 0;
    for (let j = 0; j < z[i].length; j++) expected += y[i][j] * z[i][j];
    mean += (logSumExp(z[i]) - expected) / z.length;
  }
  return mean;
};

export const softmaxCrossEntropyGradient = (z: number[][], y: number[][]): number[][] =>
  z.map((row, i) => {
    const total = logSumExp(row);
    return row.map((logit, j) => Math.exp(logit - total) / z.length - y[i][j] / z.length);
  });
