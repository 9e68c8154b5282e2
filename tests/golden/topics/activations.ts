import { type Topic, whole } from './expectation';

export const activations: Topic = {
  softmax: ({ inputs: { z }, outputs: { p } }) => [
    { call: Array.isArray(z) && Array.isArray(z[0]) ? 'softmaxBatch' : 'softmax', args: [z], parts: whole(p) },
  ],
};
