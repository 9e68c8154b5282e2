// Single precision; the rate falls by multiplication whenever a stretch of steps is through.
type StepDecay = { every: number; factor: number };
type Run = { losses: number[]; rates: number[]; w: number[]; diverged: boolean; divergedAt: number };

const f = Math.fround;

export function descend(
  curvature: number[],
  w: number[],
  learningRate: number,
  steps: number,
  decay: StepDecay | null,
  limit: number,
): Run {
  const at = Float32Array.from(w);
  const lambda = Float32Array.from(curvature);
  const loss = () => at.reduce((sum, value, i) => f(sum + f(f(f(value * value) * lambda[i]) / 2)), 0);
  const losses = [loss()];
  const rates: number[] = [];
  let rate = f(learningRate);
  while (losses[losses.length - 1] <= limit && rates.length < steps) {
    if (decay !== null && rates.length > 0 && rates.length % decay.every === 0) rate = f(rate * f(decay.factor));
    rates.push(rate);
    for (let i = 0; i < at.length; i++) at[i] -= f(rate * f(lambda[i] * at[i]));
    losses.push(loss());
  }
  const diverged = !(losses[losses.length - 1] <= limit);
  return { losses, rates, w: Array.from(at), diverged, divergedAt: diverged ? rates.length : -1 };
}
