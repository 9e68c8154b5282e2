type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' };
type Training = { epochs: number; bestEpoch: number; trainLoss: number[]; validationLoss: number[]; layers: Layer[] };

/** losses[0] é a perda da época 1 / is the loss of epoch 1 */
export function stoppingPoint(
  losses: number[],
  patience: number,
  minDelta: number,
): { epochs: number; bestEpoch: number; stopped: boolean } {
  return { epochs: losses.length, bestEpoch: 0, stopped: false };
}

/** batches[e][k]: linhas do lote k da época e / rows of batch k of epoch e */
export function train(
  x: number[][],
  y: number[],
  trainRows: number[],
  validationRows: number[],
  layers: Layer[],
  batches: number[][][],
  learningRate: number,
  patience: number,
  minDelta: number,
): Training {
  return { epochs: 0, bestEpoch: 0, trainLoss: [], validationLoss: [], layers };
}
