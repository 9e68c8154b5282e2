import { CURVE, type Topic, VALUES } from './expectation';

export const optimisers: Topic = {
  'learning-rate': ({ inputs: { curvature, w, learningRate, steps, decay, limit }, outputs }) => [
    {
      call: 'descend',
      args: [curvature, w, learningRate, steps, decay, limit],
      parts: [
        { part: 'losses', value: outputs['losses'], rtol: CURVE },
        { part: 'rates', value: outputs['rates'], rtol: VALUES },
        { part: 'w', value: outputs['w'], rtol: VALUES },
        { part: 'divergedAt', value: outputs['divergedAt'], rtol: VALUES },
      ],
    },
  ],
};
