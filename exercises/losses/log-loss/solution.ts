function clip(probability: number, eps: number): number {
  return Math.min(Math.max(probability, eps), 1 - eps);
}

export function logLoss(y: number[], p: number[], eps: number): number {
  const losses = y.map((label, i) => {
    const positive = label * Math.log(clip(p[i], eps));
    const negative = (1 - label) * Math.log(clip(1 - p[i], eps));
    return -(positive + negative);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / y.length;
}

export function logLossGradient(y: number[], p: number[], eps: number): number[] {
  return y.map((label, i) => {
    const positive = label / clip(p[i], eps);
    const negative = (1 - label) / clip(1 - p[i], eps);
    return (negative - positive) / y.length;
  });
}
