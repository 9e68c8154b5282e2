type Activation = 'linear' | 'relu' | 'sigmoid' | 'tanh' | 'softmax';
type Layer = { W: number[][]; b: number[]; activation: Activation };
type Loss = 'mse' | 'binary-cross-entropy' | 'cross-entropy';

/** A perda média do lote / the mean loss of the batch */
export function meanLoss(layers: Layer[], x: number[][], y: number[][], loss: Loss): number {
  return 0;
}

/** ∂ meanLoss / ∂ W e/and ∂ meanLoss / ∂ b, por camada / per layer */
export function gradients(layers: Layer[], x: number[][], y: number[][], loss: Loss): { W: number[][]; b: number[] }[] {
  return layers.map(({ W, b }) => ({ W: W.map((row) => row.map(() => 0)), b: b.map(() => 0) }));
}
