// Typed arrays: a mark for every place where the context has just ended, refined one context word at a time.
export function nextWord(tokens: string[], context: string[]): Record<string, number> {
  let ends = new Uint8Array(tokens.length).fill(1);
  for (const word of context) {
    ends = Uint8Array.from(ends, (_, i) => (i > 0 && ends[i - 1] === 1 && tokens[i - 1] === word ? 1 : 0));
  }
  const vocabulary = [...new Set(tokens)];
  const counts = new Float64Array(vocabulary.length);
  tokens.forEach((word, i) => {
    counts[vocabulary.indexOf(word)] += ends[i];
  });
  const total = counts.reduce((a, b) => a + b, 0);
  const distribution: Record<string, number> = {};
  vocabulary.forEach((word, v) => {
    if (counts[v] > 0) distribution[word] = counts[v] / total;
  });
  return distribution;
}
