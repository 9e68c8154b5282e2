// Single precision after every operation.
const f = Math.fround;

interface Row {
  shifted: Float32Array;
  exponentials: Float32Array;
  sum: number;
}

function prepare(z: number[]): Row {
  const max = z.reduce((a, b) => Math.max(a, b));
  const shifted = Float32Array.from(z, (logit) => f(logit) - f(max));
  const exponentials = shifted.map((logit) => Math.exp(logit));
  return { shifted, exponentials, sum: exponentials.reduce((a, b) => f(a + b), 0) };
}

export function softmaxCrossEntropy(z: number[][], y: number[][]): number {
  let total = 0;
  z.forEach((logits, i) => {
    const { shifted, sum } = prepare(logits);
    const logSum = f(Math.log(sum));
    shifted.forEach((logit, j) => (total = f(total + f(f(y[i][j]) * f(logSum - logit)))));
  });
  return f(total / z.length);
}

export function softmaxCrossEntropyGradient(z: number[][], y: number[][]): number[][] {
  return z.map((logits, i) => {
    const { exponentials, sum } = prepare(logits);
    return Array.from(exponentials, (e, j) => f(f(f(e / sum) - f(y[i][j])) / z.length));
  });
}
