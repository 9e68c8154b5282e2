/*
 * pt: Cada logit passou sozinho por uma sigmoide, e as classes não disputam a mesma soma. Divida pela soma das exponenciais.
 * en: Each logit went through a sigmoid on its own, so the classes share no sum. Divide by the sum of the exponentials.
 * section: 4
 */
export function softmax(z: number[]): number[] {
  return z.map((logit) => 1 / (1 + Math.exp(-logit)));
}

export function softmaxBatch(z: number[][]): number[][] {
  return z.map((row) => softmax(row));
}
