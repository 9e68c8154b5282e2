import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;

function statisticsOf(tf: TF, train: number[][]) {
  const rows = tf.tensor2d(train);
  const [min, max, mean] = [tf.min(rows, 0), tf.max(rows, 0), tf.mean(rows, 0)];
  const isConstant = tf.equal(min, max);
  // Rounding would leave a constant column a deviation of its own.
  const deviation = tf.where(isConstant, tf.zerosLike(mean), tf.sqrt(tf.mean(tf.square(tf.sub(rows, mean)), 0)));
  return { min, max, mean, deviation, isConstant };
}

const scaled = (tf: TF, rows: number[][], shift: Tensor, divisor: Tensor) => tf.div(tf.sub(tf.tensor2d(rows), shift), divisor);

export const columnStatistics = (tf: TF, [train]: [number[][]]) => {
  const { min, max, mean, deviation } = statisticsOf(tf, train);
  return { min, max, mean, deviation };
};

export const minMax = (tf: TF, [train, test]: [number[][], number[][]]) => {
  const { min, max, isConstant } = statisticsOf(tf, train);
  const divisor = tf.where(isConstant, tf.onesLike(min), tf.sub(max, min));
  return { minMaxTrain: scaled(tf, train, min, divisor), minMaxTest: scaled(tf, test, min, divisor) };
};

export const zScore = (tf: TF, [train, test]: [number[][], number[][]]) => {
  const { mean, deviation, isConstant } = statisticsOf(tf, train);
  const divisor = tf.where(isConstant, tf.onesLike(mean), deviation);
  return { zTrain: scaled(tf, train, mean, divisor), zTest: scaled(tf, test, mean, divisor) };
};
