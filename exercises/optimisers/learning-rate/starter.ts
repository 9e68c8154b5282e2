type StepDecay = { every: number; factor: number };
type Run = { losses: number[]; rates: number[]; w: number[]; diverged: boolean; divergedAt: number };

/** losses[0]: no começo / at the start; rates[k]: a taxa do passo k / the rate of step k */
export function descend(
  curvature: number[],
  w: number[],
  learningRate: number,
  steps: number,
  decay: StepDecay | null,
  limit: number,
): Run {
  return { losses: [], rates: [], w, diverged: false, divergedAt: -1 };
}
