import type { TF } from '@gradus/exercise/author';

type Args = [tokens: string[], context: string[], parameter: number];

/** One count for each word of the vocabulary, of which `<unk>` is the last: it never follows anything. */
function countsAfter(tokens: string[], context: string[]) {
  const followers = tokens.filter((_, i) => i >= context.length && context.every((word, j) => tokens[i - context.length + j] === word));
  const words = [...new Set(tokens), '<unk>'];
  return { words, counts: words.map((word) => followers.filter((follower) => follower === word).length), total: followers.length };
}

function smoothed(tokens: string[], context: string[], alpha: number): number[] {
  const { counts, total } = countsAfter(tokens, context);
  return counts.map((count) => (count + alpha) / (total + alpha * counts.length));
}

function discounted(tokens: string[], context: string[], discount: number): number[] {
  if (context.length === 0) return smoothed(tokens, [], 1);
  const shorter = discounted(tokens, context.slice(1), discount);
  const { counts, total } = countsAfter(tokens, context);
  if (total === 0) return shorter;
  const kinds = counts.filter((count) => count > 0).length;
  const rest = shorter.reduce((sum, p, w) => (counts[w] > 0 ? sum : sum + p), 0);
  return counts.map((count, w) => (count > 0 ? count - discount : (discount * kinds * shorter[w]) / rest) / total);
}

const named = (tokens: string[], probabilities: number[]) =>
  Object.fromEntries([...new Set(tokens), '<unk>'].map((word, w) => [word, probabilities[w]]));

/** Counting needs no tensors; float64 keeps the quotients exact to the last digit. */
export const laplace = (_tf: TF, [tokens, context, alpha]: Args) => named(tokens, smoothed(tokens, context, alpha));

export const backOff = (_tf: TF, [tokens, context, discount]: Args) => named(tokens, discounted(tokens, context, discount));
