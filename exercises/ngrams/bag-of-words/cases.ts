import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

/** The definition on the slide, in lower case, without its citation: 20 words. */
const SLIDE = (
  'um modelo de língua é um modelo que permite associar uma probabilidade a uma sequência de palavras da língua modelada'
).split(' ');
const VOCABULARY = ['a', 'o', 'rede', 'gato', 'de', 'aprende', 'não'];

const probabilities = (id: string, corpus: string[]) => ({ id, call: 'probabilities', args: [corpus] });
const probability = (id: string, corpus: string[], sentence: string[]) => ({ id, call: 'probability', args: [corpus, sentence] });
const logarithm = (id: string, corpus: string[], sentence: string[]) => ({ id, call: 'logProbability', args: [corpus, sentence] });

/** Some words come often and some seldom. */
const text = (random: Random, length: number) => Array.from({ length }, () => VOCABULARY[Math.floor(7 * random.uniform() ** 2)]);

/** Words of the corpus in any order; the first comes twice. */
const sentenceOf = (random: Random, corpus: string[], length: number) => {
  const words = Array.from({ length: length - 1 }, () => random.pick(corpus));
  return random.shuffle([words[0], ...words]);
};

export const cases: Cases = {
  words: (random) => [
    probabilities('the-slide', SLIDE),
    probabilities('random', text(random, 20)),
    probability('a-sentence', SLIDE, ['um', 'modelo']),
    logarithm('a-logarithm', SLIDE, ['um', 'modelo']),
  ],
  frequencies: (random) => [
    probabilities('the-slide', SLIDE),
    probabilities('one-word', ['a']),
    probabilities('four-words', ['a', 'b', 'a', 'a']),
    probabilities('random', text(random, 30)),
  ],
  sentences: (random) => {
    const corpus = text(random, 30);
    return [
      probability('the-slide', SLIDE, ['a', 'língua', 'é', 'palavras']),
      probability('the-slide-in-another-order', SLIDE, ['palavras', 'é', 'língua', 'a']),
      probability('one-word', SLIDE, ['língua']),
      probability('a-repeated-word', SLIDE, ['modelo', 'de', 'modelo']),
      probability('a-word-that-the-corpus-lacks', SLIDE, ['a', 'língua', 'portuguesa']),
      probability('only-unknown-words', ['a', 'b'], ['c', 'd']),
      probability('certain', ['a'], ['a', 'a']),
      probability('empty-sentence', SLIDE, []),
      probability('random', corpus, sentenceOf(random, corpus, 6)),
    ];
  },
  logarithms: (random) => {
    const corpus = text(random, 30);
    return [
      logarithm('the-slide', SLIDE, ['a', 'língua', 'é', 'palavras']),
      logarithm('one-word', SLIDE, ['língua']),
      logarithm('a-repeated-word', SLIDE, ['modelo', 'de', 'modelo']),
      logarithm('a-word-that-the-corpus-lacks', SLIDE, ['a', 'língua', 'portuguesa']),
      logarithm('only-unknown-words', ['a', 'b'], ['c', 'd']),
      logarithm('certain', ['a'], ['a', 'a']),
      logarithm('empty-sentence', SLIDE, []),
      logarithm('random', corpus, sentenceOf(random, corpus, 6)),
    ];
  },
  hidden: (random) => {
    const corpora = Array.from({ length: 4 }, () => text(random, random.integer(25, 40)));
    return [
      probabilities('words', corpora[0]),
      probabilities('words-again', corpora[1]),
      probability('sentence', corpora[0], sentenceOf(random, corpora[0], random.integer(3, 6))),
      probability('sentence-again', corpora[1], sentenceOf(random, corpora[1], random.integer(5, 8))),
      probability('unknown-word', corpora[2], [...sentenceOf(random, corpora[2], 3), 'camada']),
      logarithm('logarithm', corpora[2], sentenceOf(random, corpora[2], random.integer(3, 6))),
      logarithm('logarithm-again', corpora[3], sentenceOf(random, corpora[3], random.integer(5, 8))),
      logarithm('unknown-word-logarithm', corpora[3], [...sentenceOf(random, corpora[3], 3), 'camada']),
    ];
  },
  long: (random) => {
    const corpus = text(random, 40);
    return [
      logarithm('the-slide', SLIDE, sentenceOf(random, SLIDE, 500)),
      logarithm('random', corpus, sentenceOf(random, corpus, 500)),
      logarithm('random-700', corpus, sentenceOf(random, corpus, 700)),
    ];
  },
  'hidden-long': (random) => {
    const corpora = [text(random, 40), text(random, 60)];
    return [
      logarithm('long', corpora[0], sentenceOf(random, corpora[0], random.integer(600, 700))),
      logarithm('long-again', corpora[1], sentenceOf(random, corpora[1], random.integer(600, 700))),
    ];
  },
};
