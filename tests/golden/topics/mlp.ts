import { CURVE, type Topic, VALUES, WEIGHTS, whole } from './expectation';

export const mlp: Topic = {
  dense: ({ inputs: { x, W, b, dy }, outputs }) => [
    { call: 'dense', args: [x, W, b], parts: whole(outputs['y']) },
    {
      call: 'denseGradient',
      args: [x, W, dy],
      parts: ['dx', 'dW', 'db'].map((part) => ({ part, value: outputs[part], rtol: VALUES })),
    },
  ],
  'mlp-forward': ({ inputs: { layers, x }, outputs: { output, activations } }) => [
    { call: 'forward', args: [layers, x], parts: whole(activations) },
    { call: 'predict', args: [layers, x], parts: whole(output) },
  ],
  backprop: ({ inputs: { layers, x, y, loss }, outputs }) => [
    { call: 'meanLoss', args: [layers, x, y, loss], parts: whole(outputs['loss']) },
    { call: 'gradients', args: [layers, x, y, loss], parts: whole(outputs['gradients']) },
  ],
  'train-binary': ({ inputs, outputs }) => [
    {
      call: 'train',
      args: [inputs['x'], inputs['y'], inputs['layers'], inputs['batches'], rateOf(inputs['optimiser'])],
      parts: [
        { part: 'batchLoss', value: outputs['batchLoss'], rtol: CURVE },
        { part: 'layers', value: outputs['layers'], rtol: WEIGHTS },
      ],
    },
    { call: 'predict', args: [outputs['layers'], inputs['testX']], parts: whole(outputs['testOutput']) },
  ],
};

function rateOf(optimiser: unknown): unknown {
  return typeof optimiser === 'object' && optimiser !== null && 'learningRate' in optimiser ? optimiser.learningRate : undefined;
}
