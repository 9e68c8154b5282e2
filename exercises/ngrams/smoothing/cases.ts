import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

/** The definition on the slide, in lower case, without its citation: 20 words. */
const SLIDE = (
  'um modelo de língua é um modelo que permite associar uma probabilidade a uma sequência de palavras da língua modelada'
).split(' ');

const VOCABULARY = ['o', 'gato', 'a', 'rede', 'aprende', 'camada', 'não'];

const laplace = (id: string, tokens: string[], context: string[], alpha: number) => ({ id, call: 'laplace', args: [tokens, context, alpha] });
const backOff = (id: string, tokens: string[], context: string[], discount: number) => ({ id, call: 'backOff', args: [tokens, context, discount] });

/** Some words are frequent and some are rare. */
const text = (random: Random, length: number) =>
  Array.from({ length }, () => VOCABULARY[Math.min(random.integer(0, 6), random.integer(0, 6))]);

/** A context of this many words that has a follower in the text. */
const someContext = (random: Random, tokens: string[], words: number) => {
  const start = random.integer(0, tokens.length - words - 1);
  return tokens.slice(start, start + words);
};

type Smoother = typeof laplace;

const after = (random: Random, smooth: Smoother, id: string, words: number, parameter: number) => {
  const tokens = text(random, random.integer(25, 40));
  return smooth(id, tokens, someContext(random, tokens, words), parameter);
};

/** The context stands somewhere in the text and once more at its very end. */
const alsoAtTheEnd = (random: Random, smooth: Smoother, id: string, words: number, parameter: number) => {
  const tokens = text(random, random.integer(25, 40));
  const context = someContext(random, tokens, words);
  return smooth(id, [...tokens, ...context], context, parameter);
};

/** "rede neural" occurs once, at the very end. */
const onlyAtTheEnd = (random: Random, smooth: Smoother, id: string, parameter: number) =>
  smooth(id, [...text(random, random.integer(20, 30)), 'rede', 'neural'], ['rede', 'neural'], parameter);

/** The first word is unknown, the second has followers. */
const unknownFirst = (random: Random, id: string, discount: number) => {
  const tokens = text(random, random.integer(25, 35));
  return backOff(id, tokens, ['pipoca', ...someContext(random, tokens, 1)], discount);
};

/** The last word is unknown: no shorter context helps. */
const unknownLast = (random: Random, id: string, discount: number) => {
  const tokens = text(random, random.integer(25, 35));
  return backOff(id, tokens, [...someContext(random, tokens, 1), 'pipoca'], discount);
};

export const cases: Cases = {
  words: (random) => [
    laplace('laplace-after-um', SLIDE, ['um'], 1),
    after(random, laplace, 'laplace', 1, 0.5),
    backOff('back-off-after-um-modelo', SLIDE, ['um', 'modelo'], 0.5),
    after(random, backOff, 'back-off', 2, 0.5),
  ],
  laplace: (random) => [
    laplace('slide-without-context', SLIDE, [], 1),
    laplace('slide-after-um', SLIDE, ['um'], 0.1),
    laplace('slide-after-um-modelo', SLIDE, ['um', 'modelo'], 1),
    after(random, laplace, 'one-word', 1, 0.5),
    after(random, laplace, 'two-words', 2, 2),
    alsoAtTheEnd(random, laplace, 'also-at-the-end', 1, 0.5),
  ],
  'laplace-hidden': (random) => [
    after(random, laplace, 'without-context', 0, 0.3),
    after(random, laplace, 'one-word', 1, 0.2),
    after(random, laplace, 'two-words', 2, 0.1),
    alsoAtTheEnd(random, laplace, 'also-at-the-end', 1, 0.4),
    alsoAtTheEnd(random, laplace, 'two-words-also-at-the-end', 2, 1.5),
  ],
  'back-off': (random) => [
    backOff('slide-without-context', SLIDE, [], 0.5),
    backOff('slide-after-um', SLIDE, ['um'], 0.5),
    backOff('slide-after-um-modelo', SLIDE, ['um', 'modelo'], 0.75),
    after(random, backOff, 'one-word', 1, 0.4),
    after(random, backOff, 'two-words', 2, 0.75),
    after(random, backOff, 'three-words', 3, 0.6),
    alsoAtTheEnd(random, backOff, 'also-at-the-end', 1, 0.3),
  ],
  'back-off-hidden': (random) => [
    after(random, backOff, 'without-context', 0, 0.3),
    after(random, backOff, 'one-word', 1, 0.8),
    after(random, backOff, 'two-words', 2, 0.4),
    after(random, backOff, 'three-words', 3, 0.7),
    alsoAtTheEnd(random, backOff, 'also-at-the-end', 1, 0.6),
    alsoAtTheEnd(random, backOff, 'two-words-also-at-the-end', 2, 0.25),
  ],
  'never-seen': (random) => [
    laplace('laplace-unknown-word', SLIDE, ['gosto'], 0.1),
    onlyAtTheEnd(random, laplace, 'laplace-only-at-the-end', 0.5),
    laplace('laplace-empty-text', [], [], 2),
    backOff('first-word-unknown', SLIDE, ['gosto', 'de'], 0.5),
    unknownFirst(random, 'first-word-unknown-too', 0.3),
    backOff('last-word-unknown', SLIDE, ['de', 'gosto'], 0.75),
    onlyAtTheEnd(random, backOff, 'only-at-the-end', 0.5),
  ],
  'never-seen-hidden': (random) => [
    laplace('laplace-unknown-word', text(random, 30), ['pipoca'], 0.7),
    onlyAtTheEnd(random, laplace, 'laplace-only-at-the-end', 0.2),
    unknownFirst(random, 'first-word-unknown', 0.6),
    unknownFirst(random, 'first-word-unknown-again', 0.4),
    unknownLast(random, 'last-word-unknown', 0.5),
    onlyAtTheEnd(random, backOff, 'only-at-the-end', 0.7),
  ],
};
