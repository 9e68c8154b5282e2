import { type Topic, VALUES, whole } from './expectation';

export const ngrams: Topic = {
  tokenise: ({ inputs: { text }, outputs: { tokens } }) => [{ call: 'tokenise', args: [text], parts: whole(tokens) }],
  'bag-of-words': ({ inputs: { corpus, sentence }, outputs }) => [
    { call: 'probabilities', args: [corpus], parts: whole(outputs['probabilities']) },
    // Left out where it would underflow.
    ...('probability' in outputs ? [{ call: 'probability', args: [corpus, sentence], parts: whole(outputs['probability']) }] : []),
    // An impossible sentence gives -Infinity, whose distance to itself is no number.
    ...(outputs['logProbability'] === -Infinity ? [] : [{ call: 'logProbability', args: [corpus, sentence], parts: whole(outputs['logProbability']) }]),
  ],
  'count-ngrams': ({ inputs: { tokens, n }, outputs: { total, counts, frequencies } }) => [
    { call: 'windowCount', args: [tokens, n], parts: whole(total) },
    { call: 'countNgrams', args: [tokens, n], parts: whole(counts) },
    { call: 'frequencies', args: [tokens, n], parts: whole(frequencies) },
  ],
  'next-word': ({ inputs: { tokens, context }, outputs: { distribution } }) => [
    { call: 'nextWord', args: [tokens, context], parts: whole(distribution) },
  ],
  generate: ({ inputs: { tokens, n, start, length, uniforms }, outputs: { words } }) => [
    { call: 'generate', args: [tokens, n, start, length, uniforms], parts: whole(words) },
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
  'classify-text': ({ inputs: { documents, labels, alpha, tests }, outputs }) => {
    const { classes, vocabulary, priors, wordProbabilities } = outputs;
    const trained = Object.entries({ classes, vocabulary, priors, wordProbabilities }).map(([part, value]) => ({ part, value, rtol: VALUES }));
    const asked = (call: string, answers: unknown) =>
      listOf(tests).flatMap((test, i) => {
        // The other columns have no part in it, and the sources of all cases together are bounded.
        const columns = listOf(vocabulary).flatMap((word, w) => (listOf(test).includes(word) ? [w] : []));
        const known = columns.map((w) => listOf(vocabulary)[w]);
        const model = { classes, vocabulary: known, priors, wordProbabilities: listOf(wordProbabilities).map((p) => columns.map((w) => listOf(p)[w])) };
        const answer = listOf(answers)[i];
        // No class is given where two tie.
        return answer === null ? [] : [{ call, args: [model, test], parts: whole(answer) }];
      });
    return [
      { call: 'train', args: [documents, labels, alpha], parts: trained },
      ...asked('logJoint', outputs['logJoint']),
      ...asked('posterior', outputs['posterior']),
      ...asked('predict', outputs['predicted']),
    ];
  },
};

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
