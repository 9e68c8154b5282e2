import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

/** The definition on the slide, in lower case, without its citation: 20 words. */
const SLIDE = (
  'um modelo de língua é um modelo que permite associar uma probabilidade a uma sequência de palavras da língua modelada'
).split(' ');

const KNOWN = ['o', 'gato', 'a', 'rede', 'aprende', 'camada'];
const UNKNOWN = ['pipoca', 'bolo'];

const entropy = (id: string, probabilities: number[]) => ({ id, call: 'crossEntropy', args: [probabilities] });
const given = (id: string, probabilities: number[]) => ({ id, call: 'perplexity', args: [probabilities] });
const text = (id: string, tokens: string[], heldOut: string[], n: number, alpha: number) => ({
  id,
  call: 'textPerplexity',
  args: [tokens, heldOut, n, alpha],
});

/** From 5 % to 90 %, in ten-thousandths. */
const chances = (random: Random, length: number) => Array.from({ length }, () => random.integer(500, 9000) / 10000);
/** So small that their product is 0 in double precision. */
const smallChances = (random: Random, length: number) => Array.from({ length }, () => random.integer(100, 999) / 100000);

/** Some words are frequent and some are rare. */
const known = (random: Random, length: number) => Array.from({ length }, () => KNOWN[Math.min(random.integer(0, 5), random.integer(0, 5))]);

/**
 * Begins as the training text does and ends with its end followed by one more word, so that the first and the last window of the
 * training text matter; in between there are unknown words.
 */
const drawn = (random: Random, id: string, n: number, alpha: number, length: number) => {
  const tokens = [...KNOWN, ...known(random, random.integer(30, 45))];
  const middle = random.shuffle([...UNKNOWN, ...known(random, length)]);
  const heldOut = [...tokens.slice(0, n), ...middle, ...tokens.slice(tokens.length - n + 1), random.pick(KNOWN)];
  return text(id, tokens, heldOut, n, alpha);
};

export const cases: Cases = {
  shape: (random) => [
    entropy('cross-entropy', chances(random, 4)),
    given('perplexity', chances(random, 5)),
    text('text', SLIDE, ['a', 'língua', 'é', 'um', 'modelo'], 2, 1),
  ],
  'cross-entropy': (random) => [
    entropy('three-words', [0.5, 0.25, 0.25]),
    entropy('one-word', [0.1]),
    entropy('equal', Array(6).fill(1 / 20)),
    entropy('drawn', chances(random, 8)),
  ],
  perplexity: (random) => [
    given('three-words', [0.5, 0.25, 0.25]),
    given('one-word', [0.1]),
    given('uniform-over-16', Array(5).fill(1 / 16)),
    given('uniform-over-20', Array(30).fill(1 / 20)),
    given('drawn', chances(random, 8)),
  ],
  text: (random) => [
    text('slide-unigrams', SLIDE, ['a', 'língua', 'é', 'um', 'modelo'], 1, 1),
    text('slide-bigrams', SLIDE, ['a', 'língua', 'é', 'um', 'modelo'], 2, 1),
    text('slide-trigrams', SLIDE, ['um', 'modelo', 'de', 'palavras'], 3, 1),
    text('slide-on-itself', SLIDE, SLIDE, 3, 0.01),
    text('slide-unknown-words', SLIDE, ['gosto', 'de', 'pipoca', 'de', 'língua'], 2, 0.5),
    drawn(random, 'unigrams', 1, 0.5, 12),
    drawn(random, 'bigrams', 2, 0.2, 12),
    drawn(random, 'trigrams', 3, 0.1, 12),
  ],
  'cross-entropy-hidden': (random) => [entropy('short', chances(random, 3)), entropy('long', chances(random, random.integer(12, 25)))],
  'perplexity-hidden': (random) => [
    given('short', chances(random, 3)),
    given('long', chances(random, random.integer(12, 25))),
    given('uniform', Array(4).fill(1 / random.integer(30, 90))),
  ],
  'text-hidden': (random) => [
    drawn(random, 'unigrams', 1, 0.3, random.integer(10, 20)),
    drawn(random, 'bigrams', 2, 0.5, random.integer(10, 20)),
    drawn(random, 'trigrams', 3, 0.2, random.integer(10, 20)),
    drawn(random, 'four-grams', 4, 0.1, random.integer(10, 20)),
  ],
  extremes: (random) => [
    entropy('cross-entropy-of-400-words', smallChances(random, 400)),
    given('perplexity-of-400-words', smallChances(random, 400)),
    drawn(random, 'text-of-500-words', 2, 0.5, 500),
    given('certain', [1, 1]),
    entropy('impossible-word', [0.5, 0, 0.25]),
    given('impossible-word-too', [0.5, 0, 0.25]),
  ],
  'extremes-hidden': (random) => [
    entropy('cross-entropy-of-a-long-text', smallChances(random, random.integer(300, 400))),
    given('perplexity-of-a-long-text', smallChances(random, random.integer(300, 400))),
    drawn(random, 'long-text', 1, 0.4, 500),
    given('impossible-word', [...chances(random, 3), 0]),
  ],
};
