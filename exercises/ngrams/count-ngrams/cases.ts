import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

/** The definition on the slide, in lower case, without its citation: 20 words. */
const SLIDE = (
  'um modelo de língua é um modelo que permite associar uma probabilidade a uma sequência de palavras da língua modelada'
).split(' ');
const SENTENCE = ['a', 'língua', 'é', 'palavras'];
const ABA = ['a', 'b', 'a', 'b', 'a', 'b', 'a'];

/** So few words that n-grams come back; some run into each other when the blank is left out. */
const VOCABULARY = ['a', 'uma', 'um', 'o', 'rede', 'de'];

const text = (random: Random, length: number) => Array.from({ length }, () => random.pick(VOCABULARY));

const windows = (id: string, tokens: string[], n: number) => ({ id, call: 'windowCount', args: [tokens, n] });
const counts = (id: string, tokens: string[], n: number) => ({ id, call: 'countNgrams', args: [tokens, n] });
const frequencies = (id: string, tokens: string[], n: number) => ({ id, call: 'frequencies', args: [tokens, n] });
const sentence = (id: string, tokens: string[], words: string[], n: number) => ({ id, call: 'sentenceProbability', args: [tokens, words, n] });

/** A piece of the text, which the model therefore finds possible; its beginning also ends the text, where nothing follows. */
const piece = (random: Random, id: string, n: number, length: number) => {
  const tokens = text(random, random.integer(30, 40));
  const start = random.integer(2, tokens.length - length - 2);
  const words = tokens.slice(start, start + length);
  return sentence(id, [...tokens, ...words.slice(0, n - 1)], words, n);
};

/** The last words of the text. */
const end = (random: Random, id: string, n: number, length: number) => {
  const tokens = text(random, random.integer(30, 40));
  return sentence(id, tokens, tokens.slice(-length), n);
};

/** Words of the text in an order that it does not have. */
const neverSeen = (random: Random, id: string, n: number) =>
  sentence(id, [...text(random, 12), 'dados', 'novos', ...text(random, 12)], ['novos', 'dados', random.pick(VOCABULARY), random.pick(VOCABULARY)], n);

export const cases: Cases = {
  windows: () => [
    windows('the-slide-words', SLIDE, 1),
    windows('the-slide-pairs', SLIDE, 2),
    windows('the-slide-trigrams', SLIDE, 3),
    windows('as-long-as-the-text', ['a', 'b', 'a'], 3),
    windows('longer-than-the-text', ['a', 'b', 'a'], 4),
    windows('much-longer-than-the-text', ['a'], 5),
    windows('empty-text', [], 2),
  ],
  keys: (random) => [
    counts('the-slide-trigrams', SLIDE, 3),
    counts('random-pairs', text(random, 20), 2),
    frequencies('random-words', text(random, 20), 1),
  ],
  counts: (random) => [
    counts('the-slide-words', SLIDE, 1),
    counts('the-slide-pairs', SLIDE, 2),
    counts('the-slide-trigrams', SLIDE, 3),
    counts('overlapping', ABA, 3),
    counts('one-word-repeated', ['lá', 'lá', 'lá', 'lá', 'lá'], 2),
    counts('order-counts', ['um', 'a', 'um', 'a', 'a', 'um'], 2),
    counts('random-pairs', text(random, 30), 2),
    counts('as-long-as-the-text', ['a', 'b', 'a'], 3),
    counts('longer-than-the-text', ['a', 'b', 'a'], 4),
    counts('empty-text', [], 2),
  ],
  frequencies: (random) => [
    frequencies('the-slide-words', SLIDE, 1),
    frequencies('the-slide-trigrams', SLIDE, 3),
    frequencies('overlapping', ABA, 3),
    frequencies('random-pairs', text(random, 30), 2),
    frequencies('random-trigrams', text(random, 30), 3),
    frequencies('longer-than-the-text', ['a', 'b', 'a'], 4),
  ],
  sentences: (random) => [
    sentence('the-slide-as-single-words', SLIDE, SENTENCE, 1),
    sentence('the-slide-as-trigrams', SLIDE, SENTENCE, 3),
    sentence('the-slide-a-possible-sentence', SLIDE, ['língua', 'é', 'um', 'modelo', 'que', 'permite'], 3),
    sentence('the-slide-as-pairs', SLIDE, ['um', 'modelo', 'de', 'palavras', 'da', 'língua', 'modelada'], 2),
    sentence('the-context-also-ends-the-text', ABA, ['b', 'a', 'b', 'a'], 2),
    sentence('ends-as-the-text-ends', SLIDE, SLIDE.slice(-5), 3),
    sentence('shorter-than-n', SLIDE, ['um', 'modelo'], 3),
    piece(random, 'random-pairs', 2, 4),
    piece(random, 'random-trigrams', 3, 5),
    neverSeen(random, 'never-seen', 3),
  ],
  'hidden-counts': (random) => [
    windows('windows', text(random, random.integer(8, 15)), random.integer(2, 4)),
    windows('windows-of-a-short-text', text(random, 2), random.integer(4, 6)),
    counts('words', text(random, random.integer(20, 30)), 1),
    counts('pairs', text(random, random.integer(30, 40)), 2),
    counts('trigrams', text(random, random.integer(30, 40)), 3),
    counts('short-text', text(random, 3), random.integer(4, 5)),
    frequencies('pairs-frequencies', text(random, random.integer(30, 40)), 2),
    frequencies('four-words-frequencies', text(random, random.integer(30, 40)), 4),
  ],
  'hidden-sentences': (random) => [
    piece(random, 'pairs', 2, random.integer(3, 5)),
    piece(random, 'pairs-again', 2, 4),
    piece(random, 'trigrams', 3, random.integer(4, 6)),
    end(random, 'end-of-the-text', 3, random.integer(4, 6)),
    piece(random, 'single-words', 1, random.integer(2, 4)),
    neverSeen(random, 'never-seen-pairs', 2),
    neverSeen(random, 'never-seen-trigrams', 3),
    neverSeen(random, 'never-seen-trigrams-again', 3),
  ],
};
