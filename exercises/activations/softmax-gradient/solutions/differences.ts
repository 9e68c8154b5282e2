// p_i (v_i − Σ p_j v_j) = p_i Σ p_j (v_i − v_j), with loops; a column of J is the product with a unit vector.
function softmax(z: number[]): number[] {
  const p: number[] = [];
  for (let i = 0; i < z.length; i++) {
    let sum = 0;
    for (let j = 0; j < z.length; j++) sum += Math.exp(z[j] - z[i]);
    p.push(1 / sum);
  }
  return p;
}

export function weightedSum(z: number[], v: number[]): number {
  const p = softmax(z);
  let sum = 0;
  for (let i = 0; i < z.length; i++) sum += p[i] * v[i];
  return sum;
}

export function jacobian(z: number[]): number[][] {
  return z.map((_, j) => product(z, z.map((_logit, i) => Number(i === j))));
}

export function product(z: number[], v: number[]): number[] {
  const p = softmax(z);
  const result: number[] = [];
  for (let i = 0; i < z.length; i++) {
    let difference = 0;
    for (let j = 0; j < z.length; j++) difference += p[j] * (v[i] - v[j]);
    result.push(p[i] * difference);
  }
  return result;
}
