import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Activation = 'linear' | 'relu' | 'leaky-relu' | 'elu' | 'sigmoid' | 'tanh' | 'softmax';
type Layer = { W: number[][]; b: number[]; activation: Activation };
type Args = [layers: Layer[], x: number[][]];

const activate = (tf: TF, z: Tensor, activation: Activation): Tensor => {
  if (activation === 'linear') return z;
  if (activation === 'leaky-relu') return tf.leakyRelu(z, 0.01);
  return tf[activation](z);
};

export function forward(tf: TF, [layers, x]: Args): Tensor[] {
  const activations: Tensor[] = [];
  let inputs: Tensor = tf.tensor2d(x);
  for (const { W, b, activation } of layers) {
    inputs = activate(tf, tf.add(tf.matMul(inputs, tf.tensor2d(W)), tf.tensor1d(b)), activation);
    activations.push(inputs);
  }
  return activations;
}

export const predict = (tf: TF, args: Args) => forward(tf, args)[args[0].length - 1];
