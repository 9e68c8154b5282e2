// Single precision: a table of words beside one of probabilities, and the sums of logarithms kept short by adding in halves.
const f = Math.fround;

function tables(corpus: string[]): { words: string[]; p: Float32Array } {
  const words = [...new Set(corpus)];
  const p = new Float32Array(words.length);
  for (const word of corpus) p[words.indexOf(word)] += 1;
  return { words, p: p.map((count) => count / corpus.length) };
}

const lookUp = (corpus: string[], sentence: string[]): Float32Array => {
  const { words, p } = tables(corpus);
  return Float32Array.from(sentence, (word) => p[words.indexOf(word)] ?? 0);
};

function sumInHalves(numbers: Float32Array): number {
  if (numbers.length <= 1) return numbers[0] ?? 0;
  const middle = numbers.length >> 1;
  return f(sumInHalves(numbers.subarray(0, middle)) + sumInHalves(numbers.subarray(middle)));
}

export function probabilities(corpus: string[]): Record<string, number> {
  const { words, p } = tables(corpus);
  return Object.fromEntries(words.map((word, i) => [word, p[i]]));
}

export function probability(corpus: string[], sentence: string[]): number {
  return lookUp(corpus, sentence).reduce((product, p) => f(product * p), 1);
}

export function logProbability(corpus: string[], sentence: string[]): number {
  return sumInHalves(lookUp(corpus, sentence).map(Math.log));
}
