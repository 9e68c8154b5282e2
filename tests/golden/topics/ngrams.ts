import { type Topic, whole } from './expectation';

export const ngrams: Topic = {
  'next-word': ({ inputs: { tokens, context }, outputs: { distribution } }) => [
    { call: 'nextWord', args: [tokens, context], parts: whole(distribution) },
  ],
  smoothing: ({ inputs: { kind, tokens, context, alpha, discount }, outputs: { distribution } }) =>
    kind === 'Laplace'
      ? [{ call: 'laplace', args: [tokens, context, alpha], parts: whole(distribution) }]
      : [{ call: 'backOff', args: [tokens, context, discount], parts: whole(distribution) }],
};
