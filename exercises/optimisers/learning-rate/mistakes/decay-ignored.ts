/*
 * pt: A taxa não caiu. Multiplique-a por factor a cada every passos, quando decay não é null.
 * en: The rate did not fall. Multiply it by factor every every steps where decay is not null.
 * section: 5
 */
type StepDecay = { every: number; factor: number };
type Run = { losses: number[]; rates: number[]; w: number[]; diverged: boolean; divergedAt: number };

const lossAt = (curvature: number[], w: number[]) => curvature.reduce((sum, c, i) => sum + (c * w[i] ** 2) / 2, 0);

export function descend(
  curvature: number[],
  w: number[],
  learningRate: number,
  steps: number,
  _decay: StepDecay | null,
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
    const rate = learningRate;
    rates.push(rate);
    at = at.map((value, i) => value - rate * curvature[i] * value);
  }
}
