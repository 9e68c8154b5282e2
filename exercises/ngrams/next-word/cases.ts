import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

/** The definition on the slide, in lower case, without its citation: 20 words. */
const SLIDE = (
  'um modelo de língua é um modelo que permite associar uma probabilidade a uma sequência de palavras da língua modelada'
).split(' ');

// Short words end longer ones (a, uma; de, rede; o, modelo), so that a search in the joined text finds too much.
const VOCABULARY = ['a', 'uma', 'de', 'rede', 'o', 'modelo'];

const next = (id: string, tokens: string[], context: string[]) => ({ id, call: 'nextWord', args: [tokens, context] });

const text = (random: Random, length: number) => Array.from({ length }, () => random.pick(VOCABULARY));

/** A context of this many words that has a follower in the text. */
const someContext = (random: Random, tokens: string[], words: number) => {
  const start = random.integer(0, tokens.length - words - 1);
  return tokens.slice(start, start + words);
};

/** The context stands somewhere in the text and once more at its very end. */
const alsoAtTheEnd = (random: Random, id: string, words: number) => {
  const tokens = text(random, random.integer(25, 40));
  const context = someContext(random, tokens, words);
  return next(id, [...tokens, ...context], context);
};

/** Runs of one word: o o o modelo o o …: the windows of a context overlap. */
const inRuns = (random: Random, id: string) => {
  const runs = Array.from({ length: 5 }, () => [...Array<string>(random.integer(3, 5)).fill('o'), random.pick(['modelo', 'rede'])]);
  return next(id, runs.flat(), ['o', 'o']);
};

const withContext = (random: Random, id: string, words: number) => {
  const tokens = text(random, random.integer(40, 60));
  return next(id, tokens, someContext(random, tokens, words));
};

export const cases: Cases = {
  words: (random) => [
    next('after-um-modelo', SLIDE, ['um', 'modelo']),
    next('after-e-um-modelo', SLIDE, ['é', 'um', 'modelo']),
    withContext(random, 'after-two-words', 2),
  ],
  slide: () => [
    next('after-lingua-e', SLIDE, ['língua', 'é']),
    next('after-um-modelo', SLIDE, ['um', 'modelo']),
    next('after-de', SLIDE, ['de']),
    next('after-a', SLIDE, ['a']),
    next('after-da-lingua', SLIDE, ['da', 'língua']),
    next('without-context', SLIDE, []),
  ],
  random: (random) => [
    withContext(random, 'one-word', 1),
    withContext(random, 'two-words', 2),
    alsoAtTheEnd(random, 'also-at-the-end', 1),
    inRuns(random, 'overlapping-windows'),
    next('without-context', text(random, 30), []),
  ],
  hidden: (random) => [
    withContext(random, 'one-word', 1),
    withContext(random, 'two-words', 2),
    withContext(random, 'three-words', 3),
    alsoAtTheEnd(random, 'also-at-the-end', 2),
    inRuns(random, 'overlapping-windows'),
    next('without-context', text(random, random.integer(25, 40)), []),
  ],
  'nothing-follows': () => [
    next('unknown-word', SLIDE, ['gosto', 'de']),
    next('other-order', SLIDE, ['modelo', 'um']),
    next('only-at-the-end', SLIDE, ['língua', 'modelada']),
    next('longer-than-the-text', ['um', 'modelo'], ['um', 'modelo', 'de']),
    next('empty-text', [], []),
  ],
  'nothing-follows-hidden': (random) => [
    next('unknown-word', text(random, 30), [random.pick(VOCABULARY), 'camada']),
    next('other-order', [...text(random, 20), 'rede', 'neural', 'a'], ['neural', 'rede']),
    next('only-at-the-end', [...text(random, 20), 'rede', 'neural'], ['rede', 'neural']),
    next('the-whole-text', ['uma', 'rede', 'de', 'a'], ['uma', 'rede', 'de', 'a']),
  ],
};
