// On a quadratic every step multiplies each number by 1 - ηλ: the whole path first, then where it has to end.
type StepDecay = { every: number; factor: number };
type Run = { losses: number[]; rates: number[]; w: number[]; diverged: boolean; divergedAt: number };

export function descend(
  curvature: number[],
  w: number[],
  learningRate: number,
  steps: number,
  decay: StepDecay | null,
  limit: number,
): Run {
  const rates = Array.from({ length: steps }, (_, k) =>
    decay ? learningRate * Math.pow(decay.factor, (k - (k % decay.every)) / decay.every) : learningRate,
  );
  const path = rates.reduce(
    (points, rate) => [...points, points[points.length - 1].map((value, i) => (1 - rate * curvature[i]) * value)],
    [w],
  );
  const losses = path.map((point) => 0.5 * point.reduce((sum, value, i) => sum + curvature[i] * value * value, 0));
  const divergedAt = losses.findIndex((loss) => Number.isNaN(loss) || loss > limit);
  const last = divergedAt < 0 ? steps : divergedAt;
  return { losses: losses.slice(0, last + 1), rates: rates.slice(0, last), w: path[last], diverged: divergedAt >= 0, divergedAt };
}
