import type { TF } from '@gradus/exercise/author';

type StepDecay = { every: number; factor: number };
type Args = [curvature: number[], w: number[], learningRate: number, steps: number, decay: StepDecay | null, limit: number];

export async function descend(tf: TF, [curvature, w, learningRate, steps, decay, limit]: Args) {
  const lambda = tf.tensor1d(curvature);
  const loss = tf.valueAndGrad((at) => tf.mul(0.5, tf.sum(tf.mul(lambda, tf.square(at)))));
  let at: ReturnType<TF['tensor']> = tf.tensor1d(w);
  const losses: number[] = [];
  const rates: number[] = [];
  for (;;) {
    const { value, grad } = loss(at);
    const [here] = await value.data();
    losses.push(here);
    const diverged = !(here <= limit);
    if (diverged || rates.length === steps) return { losses, rates, w: at, diverged, divergedAt: diverged ? rates.length : -1 };
    const rate = learningRate * (decay === null ? 1 : decay.factor ** Math.floor(rates.length / decay.every));
    rates.push(rate);
    at = tf.sub(at, tf.mul(rate, grad));
  }
}
