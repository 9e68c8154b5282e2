/*
 * pt: A descida continuou depois de divergir. Pare na primeira perda acima do limite.
 * en: Descent went on after it had diverged. Stop at the first loss above the limit.
 * section: 6
 */
type StepDecay = { every: number; factor: number };
type Run = { losses: number[]; rates: number[]; w: number[]; diverged: boolean; divergedAt: number };

const lossAt = (curvature: number[], w: number[]) => curvature.reduce((sum, c, i) => sum + (c * w[i] ** 2) / 2, 0);

const rateOf = (k: number, learningRate: number, decay: StepDecay | null) =>
  decay === null ? learningRate : learningRate * decay.factor ** Math.floor(k / decay.every);

export function descend(
  curvature: number[],
  w: number[],
  learningRate: number,
  steps: number,
  decay: StepDecay | null,
  limit: number,
): Run {
  const losses: number[] = [];
  const rates: number[] = [];
  let at = w;
  let divergedAt = -1;
  for (let k = 0; ; k++) {
    const loss = lossAt(curvature, at);
    losses.push(loss);
    if (divergedAt < 0 && !(loss <= limit)) divergedAt = k;
    if (k === steps) return { losses, rates, w: at, diverged: divergedAt >= 0, divergedAt };
    const rate = rateOf(k, learningRate, decay);
    rates.push(rate);
    at = at.map((value, i) => value - rate * curvature[i] * value);
  }
}
