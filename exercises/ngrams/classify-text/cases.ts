import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

type Model = { classes: string[]; vocabulary: string[]; priors: number[]; wordProbabilities: number[][] };

const TOPICS = ['esporte', 'culinária', 'ciência'] as const;
type Topic = (typeof TOPICS)[number];

const WORDS: Record<Topic, string[]> = {
  esporte: ['gol', 'time', 'bola', 'jogo', 'técnico', 'campo'],
  culinária: ['forno', 'bolo', 'sal', 'receita', 'pipoca', 'massa'],
  ciência: ['rede', 'dados', 'modelo', 'língua', 'função', 'jogo'],
};
const COMMON = ['o', 'a', 'de', 'com', 'muito'];
const UNKNOWN = ['palavra', 'desconhecida', 'tênis'];

const document = (random: Random, topic: Topic, length: number) =>
  Array.from({ length }, () => random.pick(random.uniform() < 0.55 ? WORDS[topic] : COMMON));

/** Classes of unequal sizes, in an order that is not that of the alphabet; accents, a repeated word and a document without words. */
function corpus(random: Random, sizes: number[]): [documents: string[][], labels: string[]] {
  const drawn = random.shuffle(
    sizes.flatMap((size, t) => Array.from({ length: size }, () => [document(random, TOPICS[t], random.integer(3, 7)), TOPICS[t]] as const)),
  );
  const first: [string[], string][] = [[['time', 'técnico', 'gol', 'gol', 'o'], 'esporte'], [['bolo', 'a', 'bolo'], 'culinária'], [[], 'esporte']];
  const all = [...first, ...drawn];
  return [all.map(([words]) => [...words]), all.map(([, label]) => label)];
}

const rounded = (value: number) => Number(value.toFixed(4));

/** Trained on a drawn corpus, with chances of four decimals. */
function model(random: Random, sizes: number[], alpha = 0.5): Model {
  const [documents, labels] = corpus(random, sizes);
  const classes = [...new Set(labels)].sort();
  const vocabulary = [...new Set(documents.flat())].sort();
  const times = (words: string[], word: string) => words.filter((one) => one === word).length;
  return {
    classes,
    vocabulary,
    priors: classes.map((label) => rounded(times(labels, label) / labels.length)),
    wordProbabilities: classes.map((label) => {
      const words = documents.flatMap((one, d) => (labels[d] === label ? one : []));
      return vocabulary.map((word) => rounded((times(words, word) + alpha) / (words.length + alpha * vocabulary.length)));
    }),
  };
}

const SMALL: Model = {
  classes: ['culinária', 'esporte'],
  vocabulary: ['bola', 'bolo', 'forno', 'gol', 'jogo', 'sal'],
  priors: [0.5, 0.5],
  wordProbabilities: [
    [0.2, 0.3, 0.2, 0.1, 0.1, 0.1],
    [0.3, 0.1, 0.1, 0.3, 0.1, 0.1],
  ],
};
const UNEQUAL: Model = { ...SMALL, priors: [0.2, 0.8] };
const RARE_SPORT: Model = { ...SMALL, priors: [0.9, 0.1] };

/** Without its prior the third class would win, with the prior in place of its logarithm the second. */
const LIKELY_SCIENCE: Model = {
  classes: ['ciência', 'culinária', 'esporte'],
  vocabulary: ['jogo', 'sal'],
  priors: [0.8, 0.15, 0.05],
  wordProbabilities: [[0.1, 0.9], [0.26, 0.74], [0.27, 0.73]],
};

const HAND: [string[][], string[]] = [
  [['gol', 'bola', 'gol'], ['bola', 'jogo'], ['bolo', 'forno'], ['bolo', 'sal', 'bola']],
  ['esporte', 'esporte', 'culinária', 'culinária'],
];

const train = (id: string, [documents, labels]: [string[][], string[]], alpha: number) => ({ id, call: 'train', args: [documents, labels, alpha] });
const ask = (id: string, call: 'logJoint' | 'posterior' | 'predict', args: [Model, string[]]) => ({ id, call, args });

/** A text that repeats a word and has unknown ones. */
const withUnknown = (random: Random, topic: Topic, length: number) => {
  const words = document(random, topic, length);
  return random.shuffle([...words, words[0], ...UNKNOWN]);
};

/** Hundreds of words, all of them known: their product is 0 in double precision. */
function long(random: Random, id: string, call: 'logJoint' | 'posterior' | 'predict', topic: Topic) {
  const trained = model(random, [4, 4, 4]);
  const words = document(random, topic, 500).filter((word) => trained.vocabulary.includes(word));
  return ask(id, call, [trained, words.slice(0, 300)]);
}

export const cases: Cases = {
  shape: (random) => [
    train('train', HAND, 1),
    ask('log-joint', 'logJoint', [SMALL, ['gol']]),
    ask('posterior', 'posterior', [model(random, [2, 3, 2]), ['gol', 'bolo', 'dados']]),
    ask('predict', 'predict', [SMALL, ['gol']]),
  ],
  train: (random) => [
    train('by-hand', HAND, 1),
    train('by-hand-other-alpha', HAND, 0.1),
    train('three-classes', corpus(random, [3, 4, 3]), 0.5),
    train('unbalanced', corpus(random, [5, 1, 2]), 1),
    train('one-class', corpus(random, [0, 3, 0]).map((list) => list.slice(1, 2)) as [string[][], string[]], 2),
  ],
  'log-joint': (random) => [
    ask('one-word', 'logJoint', [UNEQUAL, ['gol']]),
    ask('repeated-word', 'logJoint', [SMALL, ['gol', 'bola', 'gol']]),
    ask('unknown-words', 'logJoint', [UNEQUAL, ['palavra', 'bolo', 'desconhecida', 'bolo']]),
    ask('no-words', 'logJoint', [UNEQUAL, []]),
    ask('three-classes', 'logJoint', [model(random, [3, 4, 3]), withUnknown(random, 'esporte', 5)]),
  ],
  posterior: (random) => [
    ask('one-word', 'posterior', [UNEQUAL, ['gol']]),
    ask('repeated-word', 'posterior', [SMALL, ['gol', 'bola', 'gol']]),
    ask('no-words', 'posterior', [UNEQUAL, []]),
    ask('three-classes', 'posterior', [model(random, [3, 4, 3]), withUnknown(random, 'ciência', 4)]),
    ask('common-words', 'posterior', [model(random, [4, 2, 3]), ['o', 'a', 'o', 'de']]),
  ],
  predict: (random) => [
    ask('sport', 'predict', [SMALL, ['gol', 'bola']]),
    ask('cooking', 'predict', [SMALL, ['bolo', 'gol', 'bolo', 'forno']]),
    ask('the-prior-decides', 'predict', [UNEQUAL, ['forno']]),
    ask('the-prior-decides-too', 'predict', [UNEQUAL, ['forno', 'bola']]),
    ask('the-words-decide', 'predict', [UNEQUAL, ['bolo', 'bolo', 'bolo', 'bolo', 'gol']]),
    ask('the-prior-decides-among-three', 'predict', [LIKELY_SCIENCE, ['jogo']]),
    ask('no-words', 'predict', [UNEQUAL, []]),
    ask('three-classes', 'predict', [model(random, [3, 4, 3]), withUnknown(random, 'esporte', 6)]),
  ],
  'train-hidden': (random) => [
    train('three-classes', corpus(random, [3, 2, 4]), 0.3),
    train('unbalanced', corpus(random, [1, 6, 2]), 0.2),
    train('two-classes', corpus(random, [3, 3, 0]), 1.5),
  ],
  'log-joint-hidden': (random) => [
    ask('first', 'logJoint', [model(random, [3, 4, 3]), withUnknown(random, 'culinária', random.integer(3, 7))]),
    ask('second', 'logJoint', [model(random, [2, 5, 1]), withUnknown(random, 'ciência', random.integer(3, 7))]),
    ask('no-words', 'logJoint', [model(random, [2, 5, 1]), []]),
  ],
  'posterior-hidden': (random) => [
    ask('first', 'posterior', [model(random, [3, 4, 3]), withUnknown(random, 'culinária', random.integer(2, 4))]),
    ask('second', 'posterior', [model(random, [2, 5, 1]), withUnknown(random, 'esporte', random.integer(2, 4))]),
    ask('only-unknown-words', 'posterior', [model(random, [2, 5, 1]), ['palavra']]),
  ],
  'predict-hidden': (random) => [
    ask('first', 'predict', [model(random, [4, 3, 3]), withUnknown(random, 'culinária', 8)]),
    ask('second', 'predict', [model(random, [3, 3, 4]), withUnknown(random, 'ciência', 8)]),
    ask('third', 'predict', [model(random, [2, 3, 3]), withUnknown(random, 'esporte', 8)]),
    ask('the-prior-decides', 'predict', [RARE_SPORT, ['gol']]),
    ask('the-prior-decides-too', 'predict', [RARE_SPORT, ['bola', 'palavra']]),
    ask('the-prior-decides-among-three', 'predict', [LIKELY_SCIENCE, ['jogo', 'palavra']]),
  ],
  'long-texts': (random) => [
    long(random, 'log-joint', 'logJoint', 'ciência'),
    long(random, 'log-joint-too', 'logJoint', 'culinária'),
    long(random, 'class', 'predict', 'esporte'),
  ],
  'long-posterior': (random) => [
    long(random, 'sport', 'posterior', 'esporte'),
    long(random, 'cooking', 'posterior', 'culinária'),
    ask('one-class-far-behind', 'posterior', [SMALL, Array<string>(700).fill('gol')]),
  ],
  'long-texts-hidden': (random) => [
    long(random, 'log-joint', 'logJoint', 'culinária'),
    long(random, 'class', 'predict', 'esporte'),
  ],
  'long-posterior-hidden': (random) => [
    long(random, 'science', 'posterior', 'ciência'),
    ask('one-class-far-behind', 'posterior', [UNEQUAL, Array<string>(random.integer(660, 700)).fill('bolo')]),
  ],
};
