export function softmax(z: number[]): number[] {
  let max = -Infinity;
  for (let i = 0; i < z.length; i++) {
    if (z[i] > max) max = z[i];
  }
  let sum = 0;
  const p: number[] = [];
  for (let i = 0; i < z.length; i++) {
    p.push(Math.exp(z[i] - max));
    sum += p[i];
  }
  for (let i = 0; i < p.length; i++) p[i] /= sum;
  return p;
}

export function softmaxBatch(z: number[][]): number[][] {
  const probabilities: number[][] = [];
  for (const row of z) probabilities.push(softmax(row));
  return probabilities;
}
