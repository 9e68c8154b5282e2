/*
 * pt: A taxa caiu um passo antes da hora. Os passos se contam a partir de 0: os primeiros every usam a taxa inteira.
 * en: The rate fell one step too early. Steps are counted from 0: the first every of them use the whole rate.
 * section: 5
 */
type StepDecay = { every: number; factor: number };
type Run = { losses: number[]; rates: number[]; w: number[]; diverged: boolean; divergedAt: number };

const lossAt = (curvature: number[], w: number[]) => curvature.reduce((sum, c, i) => sum + (c * w[i] ** 2) / 2, 0);

const rateOf = (k: number, learningRate: number, decay: StepDecay | null) =>
  decay === null ? learningRate : learningRate * decay.factor ** Math.floor((k + 1) / decay.every);

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
  for (let k = 0; ; k++) {
    const loss = lossAt(curvature, at);
    losses.push(loss);
    // Not loss > limit: that would be false for NaN.
    if (!(loss <= limit)) return { losses, rates, w: at, diverged: true, divergedAt: k };
    if (k === steps) return { losses, rates, w: at, diverged: false, divergedAt: -1 };
    const rate = rateOf(k, learningRate, decay);
    rates.push(rate);
    at = at.map((value, i) => value - rate * curvature[i] * value);
  }
}
