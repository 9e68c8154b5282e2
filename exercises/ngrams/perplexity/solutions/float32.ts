// Single precision. The geometric mean of 1/p, root by root: no sum of logarithms grows with the text.
const f = Math.fround;

export function perplexity(probabilities: number[]): number {
  const roots = Float32Array.from(probabilities, (p) => Math.pow(p, -1 / probabilities.length));
  return roots.reduce((product, root) => f(product * root), 1);
}

export function crossEntropy(probabilities: number[]): number {
  return Float32Array.from(probabilities, (p) => -Math.log(f(p))).reduce((mean, nats) => f(mean + f(nats / probabilities.length)), 0);
}

export function textPerplexity(tokens: string[], heldOut: string[], n: number, alpha: number): number {
  const joined = (words: string[], end: number) => words.slice(end - n + 1, end).join('\n');
  const chances: number[] = [];
  for (let i = n - 1; i < heldOut.length; i++) {
    let seen = 0;
    let hits = 0;
    for (let k = n - 1; k < tokens.length; k++) {
      if (joined(tokens, k) !== joined(heldOut, i)) continue;
      seen++;
      if (tokens[k] === heldOut[i]) hits++;
    }
    chances.push(f(f(hits + f(alpha)) / f(seen + f(f(alpha) * (new Set(tokens).size + 1)))));
  }
  const nats = crossEntropy(chances);
  return f(Math.exp(nats));
}
