import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

/** The definition on the slide, in lower case, without its citation: 20 words. */
const SLIDE = (
  'um modelo de língua é um modelo que permite associar uma probabilidade a uma sequência de palavras da língua modelada'
).split(' ');

/** "é" and "à" come after "z" in code-point order, and before "f" and "b" in a dictionary. */
const VOCABULARY = ['z', 'b', 'é', 'f', 'à', 'o'];

const generate = (id: string, tokens: string[], n: number, start: string[], length: number, uniforms: number[] | null) => ({
  id,
  call: 'generate',
  args: [tokens, n, start, length, uniforms],
});

/** Odd multiples of 1/20000: no cumulated probability k/total, with a total below 32, equals one, however it is computed. */
const uniforms = (random: Random, length: number) => Array.from({ length }, () => (2 * random.integer(0, 9999) + 1) / 20000);

const text = (random: Random, length: number) => Array.from({ length }, () => random.pick(VOCABULARY));

/** A text whose last n - 1 words also come earlier, so that a walk through it never runs dry. */
const closed = (random: Random, n: number, length: number) => {
  const tokens = text(random, length);
  return [...tokens, ...tokens.slice(0, n - 1)];
};

/** Words of the text after which something follows; they may begin before the context. */
const startIn = (random: Random, tokens: string[], words: number) => {
  const at = random.integer(0, tokens.length - 2 * words - 1);
  return tokens.slice(at, at + words);
};

const sampled = (random: Random, id: string, n: number, size: number, length: number) => {
  const tokens = closed(random, n, size);
  return generate(id, tokens, n, startIn(random, tokens, n), length, uniforms(random, length));
};

const greedy = (random: Random, id: string, n: number, size: number, length: number) => {
  const tokens = closed(random, n, size);
  return generate(id, tokens, n, startIn(random, tokens, n), length, null);
};

/** After "o" each of several words came twice and "f" once: the first of the tied ones in code-point order goes on. */
const tied = (random: Random, id: string) => {
  const followers = random.shuffle(['é', 'b', 'z', 'f', 'é', 'b', 'z']);
  return generate(id, [...followers.flatMap((word) => ['o', word]), 'o'], 2, ['o'], 6, null);
};

/** After "o" the accented words, too, are drawn in code-point order. */
const ordered = (random: Random, id: string) => {
  const followers = random.shuffle(['z', 'z', 'z', 'é', 'é', 'é', 'à', 'à', 'b', 'f', 'f']);
  return generate(id, [...followers.flatMap((word) => ['o', word]), 'o'], 2, ['o'], 24, uniforms(random, 24));
};

export const cases: Cases = {
  length: (random) => [
    generate('six-more', SLIDE, 3, ['um', 'modelo'], 6, null),
    generate('runs-into-the-end', SLIDE, 3, ['palavras', 'da'], 10, uniforms(random, 10)),
    generate('nothing-to-add', SLIDE, 2, ['um'], 0, null),
  ],
  greedy: (random) => [
    generate('the-slide-trigrams', SLIDE, 3, ['língua', 'é'], 10, null),
    generate('the-slide-a-tie', SLIDE, 3, ['um', 'modelo'], 6, null),
    generate('the-slide-bigrams', SLIDE, 2, ['uma'], 12, null),
    generate('single-words', ['b', 'é', 'é', 'b', 'o', 'é'], 1, [], 3, null),
    generate('longer-start', SLIDE, 2, ['de', 'um'], 3, null),
    tied(random, 'three-tie'),
    tied(random, 'three-tie-again'),
    greedy(random, 'random-bigrams', 2, 40, 10),
    greedy(random, 'random-trigrams', 3, 60, 10),
  ],
  sampled: (random) => [
    generate('by-hand', ['a', 'b', 'a', 'c', 'a', 'b'], 2, ['a'], 3, [0.5, 0.3, 0.7]),
    generate('u-at-0-and-on-an-edge', ['a', 'b', 'a', 'c', 'a', 'b', 'a', 'c', 'a'], 2, ['a'], 6, [0, 0, 0.5, 0.9, 0.5, 0]),
    generate('four-edges', ['o', 'b', 'o', 'z', 'o', 'é', 'o', 'f', 'o'], 2, ['o'], 8, [0.25, 0, 0.5, 0, 0.75, 0, 0, 0]),
    generate('the-slide-bigrams', SLIDE, 2, ['um'], 12, uniforms(random, 12)),
    generate('the-slide-trigrams', SLIDE, 3, ['é', 'um'], 12, uniforms(random, 12)),
    generate('single-words', text(random, 20), 1, [], 12, uniforms(random, 12)),
    ordered(random, 'accents'),
    sampled(random, 'random-bigrams', 2, 50, 20),
    sampled(random, 'random-trigrams', 3, 80, 20),
  ],
  'hidden-greedy': (random) => [
    tied(random, 'tie'),
    tied(random, 'tie-again'),
    greedy(random, 'bigrams', 2, random.integer(35, 45), 10),
    greedy(random, 'trigrams', 3, random.integer(55, 65), 10),
    greedy(random, 'trigrams-again', 3, random.integer(55, 65), 10),
  ],
  'hidden-sampled': (random) => [
    ordered(random, 'accents'),
    ordered(random, 'accents-again'),
    sampled(random, 'bigrams', 2, random.integer(45, 55), 20),
    sampled(random, 'bigrams-again', 2, random.integer(45, 55), 20),
    sampled(random, 'trigrams', 3, random.integer(70, 90), 20),
    sampled(random, 'four-grams', 4, random.integer(70, 90), 20),
    generate('single-words', text(random, random.integer(20, 30)), 1, [], 12, uniforms(random, 12)),
  ],
  ends: () => [
    generate('runs-into-the-end', SLIDE, 3, ['palavras', 'da'], 10, [0.9, 0.2, 0.1, 0.7, 0.8, 0.3, 0.2, 0.4, 0.6, 0.4]),
    generate('runs-into-the-end-greedily', SLIDE, 3, ['de', 'palavras'], 10, null),
    generate('unknown-start', SLIDE, 3, ['gosto', 'de'], 5, null),
    generate('unknown-start-drawn', SLIDE, 2, ['cinema'], 2, [0.5, 0.5]),
    generate('empty-text', [], 1, [], 3, null),
    generate('nothing-to-add', SLIDE, 2, ['um'], 0, []),
  ],
};
