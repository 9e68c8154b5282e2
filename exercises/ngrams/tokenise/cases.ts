import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

const tokenise = (id: string, text: string) => ({ id, call: 'tokenise', args: [text] });

/** The definition on the slide: 20 words, and with its citation 23. */
const SLIDE = 'Um modelo de língua é um modelo que permite associar uma probabilidade a uma sequência de palavras da língua modelada';
const CITED = `“${SLIDE}” (Jurafsky & Martin, 2020)`;

const ACCENTED = ['língua', 'sequência', 'função', 'é', 'não', 'três', 'avô', 'água', 'coração', 'português'];
const PLAIN = ['modelo', 'palavra', 'rede', 'gato', 'dados', 'camada', 'texto'];
const HYPHENATED = ['guarda-chuva', 'disse-lhe', 'bem-te-vi', 'pré-história', 'segunda-feira'];
const APOSTROPHES = ['d’água', 'd’alho', 'd’oeste'];
const FOREIGN = ['Łódź', 'Ωmega', 'Привет', 'šok', 'œuvre'];
const WITH_DIGITS = ['covid-19', '4-bits', '2-3', 'mp3-player', 'gpt-4'];
const SEPARATORS = [' ', ', ', '. ', '; ', '! ', '? ', ' (', ') ', '… ', ' — ', ': ', '\n', '\t', ' “', '” ', '/', ' & '];

/** Everything that the rules speak of, in random order, between random separators. */
const mixed = (random: Random) => {
  const repeated = random.pick(PLAIN);
  const pieces = random.shuffle([
    random.pick(ACCENTED),
    random.pick(ACCENTED).toUpperCase(),
    repeated,
    repeated,
    random.pick(PLAIN).toUpperCase(),
    random.pick(HYPHENATED),
    random.pick(APOSTROPHES),
    random.pick(FOREIGN),
    random.pick(WITH_DIGITS),
    "copo-d'água",
    `-${random.pick(PLAIN)}-`,
    `${random.pick(PLAIN)}--${random.pick(PLAIN)}`,
    `${random.pick(PLAIN)}_${random.integer(2, 9)}`,
    `${random.integer(10, 99)}.${random.integer(100, 999)}`,
    String(random.integer(1900, 2100)),
  ]);
  return pieces.map((piece) => piece + random.pick(SEPARATORS)).join('');
};

export const cases: Cases = {
  count: () => [
    tokenise('the-slide', SLIDE),
    tokenise('the-slide-with-its-citation', CITED),
    tokenise('four-words', 'Olá! Tudo bem, João?'),
  ],
  texts: (random) => [
    tokenise('the-slide', SLIDE),
    tokenise('the-slide-with-its-citation', CITED),
    tokenise('capitals-with-accents', 'É ÁGUA À VISTA, ÓLEO NÃO!'),
    tokenise('cedilla-and-tilde', 'Maçã, maca; pão, pao; AVÓ e AVÔ'),
    tokenise('punctuation', 'Olá!!! Tudo bem?... (sim); "não": talvez—quem sabe…'),
    tokenise('hyphens-and-apostrophes', "O guarda-chuva, o copo d'água, o d’água e a pré-história; disse-lhe - e saiu."),
    tokenise('hyphens-at-the-edge', "-sim- não- -talvez --e-- rock'n'roll fim'"),
    tokenise('numbers', 'Em 2023, 10.000 GPUs e R$ 1,50.'),
    tokenise('other-alphabets', 'Łódź, Ωmega e Привет: ŠOK na œuvre'),
    tokenise('digits-joined', 'COVID-19, de 2-3 semanas, 6÷2 e mp3-player'),
    tokenise('underscore-and-symbols', 'um_dois três_4 a+b=c & 50% de #tags @você 🙂 fim'),
    tokenise('white-space', '  uma\tlinha\ne   outra\r\n'),
    tokenise('one-word', 'Língua'),
    tokenise('mixed', mixed(random)),
  ],
  'hidden-texts': (random) => [
    tokenise('mixed-one', mixed(random)),
    tokenise('mixed-two', mixed(random)),
    tokenise('mixed-three', mixed(random)),
    tokenise('mixed-long', mixed(random) + mixed(random)),
  ],
  decomposed: (random) => [
    tokenise('the-slide', SLIDE.normalize('NFD')),
    tokenise('mixed-forms', `Ação, ${'coração'.normalize('NFD')}, português, ${'João'.normalize('NFD')} e avô.`),
    tokenise('mixed', mixed(random).normalize('NFD')),
  ],
  'hidden-decomposed': (random) => [
    tokenise('mixed-one', mixed(random).normalize('NFD')),
    tokenise('mixed-two', mixed(random).normalize('NFD')),
    tokenise('half-and-half', mixed(random).normalize('NFD') + mixed(random)),
  ],
  nothing: () => [
    tokenise('empty', ''),
    tokenise('only-white-space', ' \n\t '),
    tokenise('only-punctuation', "... !? — “” - ' _"),
  ],
};
