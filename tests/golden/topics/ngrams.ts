import { type Topic, whole } from './expectation';

export const ngrams: Topic = {
  tokenise: ({ inputs: { text }, outputs: { tokens } }) => [{ call: 'tokenise', args: [text], parts: whole(tokens) }],
  'next-word': ({ inputs: { tokens, context }, outputs: { distribution } }) => [
    { call: 'nextWord', args: [tokens, context], parts: whole(distribution) },
  ],
  smoothing: ({ inputs: { kind, tokens, context, alpha, discount }, outputs: { distribution } }) =>
    kind === 'Laplace'
      ? [{ call: 'laplace', args: [tokens, context, alpha], parts: whole(distribution) }]
      : [{ call: 'backOff', args: [tokens, context, discount], parts: whole(distribution) }],
  perplexity: ({ inputs: { kind, tokens, heldOut, n, alpha, probabilities }, outputs: { crossEntropy, perplexity } }) => {
    if (kind === 'Laplace') return [{ call: 'textPerplexity', args: [tokens, heldOut, n, alpha], parts: whole(perplexity) }];
    // An impossible word gives infinity, whose distance to itself is no number.
    if (perplexity === Infinity) return [];
    return [
      { call: 'crossEntropy', args: [probabilities], parts: whole(crossEntropy) },
      { call: 'perplexity', args: [probabilities], parts: whole(perplexity) },
    ];
  },
};
