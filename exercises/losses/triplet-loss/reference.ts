import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Args = [anchors: number[][], positives: number[][], negatives: number[][], margin: number];

function averageLoss(tf: TF, [anchors, positives, negatives]: Tensor[], margin: number): Tensor {
  const squaredDistance = (a: Tensor, b: Tensor) => tf.sum(tf.square(tf.sub(a, b)), 1);
  return tf.mean(tf.relu(tf.add(tf.sub(squaredDistance(anchors, positives), squaredDistance(anchors, negatives)), margin)));
}

const tensors = (tf: TF, [anchors, positives, negatives]: Args) => [anchors, positives, negatives].map((rows) => tf.tensor2d(rows));

export const tripletLoss = (tf: TF, args: Args) => averageLoss(tf, tensors(tf, args), args[3]);

/** The gradient of relu at 0 is 0 here and in TensorFlow.js. */
export const tripletGradients = (tf: TF, args: Args) => {
  const [dAnchors, dPositives, dNegatives] = tf.grads((...moved) => averageLoss(tf, moved, args[3]))(tensors(tf, args));
  return { dAnchors, dPositives, dNegatives };
};

/** The distances by TensorFlow.js, the choice by hand: its argMax promises nothing about ties. */
export const hardest = async (tf: TF, [embeddings, labels]: [number[][], number[]]) => {
  const rows = tf.tensor2d(embeddings);
  const differences = tf.sub(tf.expandDims(rows, 1), tf.expandDims(rows, 0));
  const distances = (await tf.sum(tf.square(differences), 2).array()) as number[][];
  const first = (of: number[], candidates: number[], best: (...numbers: number[]) => number) =>
    candidates.find((j) => of[j] === best(...candidates.map((k) => of[k]))) ?? -1;
  const others = (i: number, isSame: boolean) => [...labels.keys()].filter((j) => j !== i && (labels[j] === labels[i]) === isSame);
  return {
    hardestPositive: distances.map((of, i) => first(of, others(i, true), Math.max)),
    hardestNegative: distances.map((of, i) => first(of, others(i, false), Math.min)),
  };
};
