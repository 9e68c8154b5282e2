import { type Topic, whole } from './expectation';

export const ngrams: Topic = {
  'next-word': ({ inputs: { tokens, context }, outputs: { distribution } }) => [
    { call: 'nextWord', args: [tokens, context], parts: whole(distribution) },
  ],
};
