import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Activation = 'linear' | 'relu' | 'sigmoid' | 'tanh' | 'softmax';
type Layer = { W: number[][]; b: number[]; activation: Activation };
type Loss = 'mse' | 'binary-cross-entropy' | 'cross-entropy';
type Args = [layers: Layer[], x: number[][], y: number[][], loss: Loss];

/** [W, b, W, b, …] */
const parametersOf = (tf: TF, layers: Layer[]): Tensor[] => layers.flatMap(({ W, b }) => [tf.tensor2d(W), tf.tensor1d(b)]);

const activate = (tf: TF, z: Tensor, activation: Activation): Tensor => (activation === 'linear' ? z : tf[activation](z));

/** The cross-entropies from the last sums z: ln(1 + e^z) - yz, and ln Σ e^z - Σ yz. */
function lossAt(tf: TF, parameters: Tensor[], [layers, x, y, loss]: Args): Tensor {
  const target = tf.tensor2d(y);
  let values: Tensor = tf.tensor2d(x);
  layers.forEach(({ activation }, l) => {
    const z = tf.add(tf.matMul(values, parameters[2 * l]), parameters[2 * l + 1]);
    values = l < layers.length - 1 || loss === 'mse' ? activate(tf, z, activation) : z;
  });
  if (loss === 'mse') return tf.mean(tf.square(tf.sub(values, target)));
  const own = tf.sum(tf.mul(target, values), 1);
  const all = loss === 'cross-entropy' ? tf.logSumExp(values, 1) : tf.sum(tf.softplus(values), 1);
  return tf.mean(tf.sub(all, own));
}

export const meanLoss = (tf: TF, args: Args) => lossAt(tf, parametersOf(tf, args[0]), args);

export function gradients(tf: TF, args: Args) {
  const grads = tf.grads((...parameters: Tensor[]) => lossAt(tf, parameters, args))(parametersOf(tf, args[0]));
  return args[0].map((_, l) => ({ W: grads[2 * l], b: grads[2 * l + 1] }));
}
