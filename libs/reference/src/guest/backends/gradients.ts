/** All gradients, and that of cumsum registered anew: TensorFlow.js transposes it along every axis but the last. */
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import { Cumsum, type GradConfig, type Tensor, cumsum, registerGradient, unregisterGradient } from '@tensorflow/tfjs-core';

const gradFunc: GradConfig['gradFunc'] = (dy, _saved, attrs) => {
  // Of one output there is one gradient; the attributes are those of the kernel.
  const { axis, exclusive, reverse } = attrs as unknown as { readonly axis: number; readonly exclusive: boolean; readonly reverse: boolean };
  return { x: () => cumsum(dy as Tensor, axis, exclusive, !reverse) };
};

unregisterGradient(Cumsum);
registerGradient({ kernelName: Cumsum, gradFunc });
