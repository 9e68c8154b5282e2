// Word numbers in place of words, in code-point order, and cumulated probabilities in single precision.
export function generate(tokens: string[], n: number, start: string[], length: number, uniforms: number[] | null): string[] {
  const vocabulary = [...new Set(tokens)].sort();
  const ids = Int32Array.from(tokens, (word) => vocabulary.indexOf(word));
  const words = start.slice();
  const counts = new Float32Array(vocabulary.length);
  while (words.length < start.length + length) {
    counts.fill(0);
    let total = 0;
    for (let at = 0; at + n <= ids.length; at++) {
      let isMatch = true;
      for (let back = 1; back < n; back++) isMatch &&= tokens[at + n - 1 - back] === words[words.length - back];
      if (!isMatch) continue;
      counts[ids[at + n - 1]]++;
      total++;
    }
    if (total === 0) return words;
    words.push(vocabulary[uniforms === null ? counts.indexOf(Math.max(...counts)) : pick(counts, total, uniforms[words.length - start.length])]);
  }
  return words;
}

function pick(counts: Float32Array, total: number, u: number): number {
  let cumulated = 0;
  for (let id = 0; id < counts.length; id++) {
    cumulated = Math.fround(cumulated + Math.fround(counts[id] / total));
    if (counts[id] > 0 && cumulated > u) return id;
  }
  return counts.length - 1;
}
