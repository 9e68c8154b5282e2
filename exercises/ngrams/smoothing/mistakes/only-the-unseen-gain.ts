/*
 * pt: Só as palavras não vistas receberam α. Todas recebem: some α também às contagens positivas.
 * en: Only the words not seen got α. Every word gets it: add α to the positive counts as well.
 * section: 4
 */
const UNKNOWN = '<unk>';

/** How often each word comes right after the context. */
function followers(tokens: string[], context: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + context.length < tokens.length; i++) {
    if (!context.every((word, j) => word === tokens[i + j])) continue;
    const follower = tokens[i + context.length];
    counts.set(follower, (counts.get(follower) ?? 0) + 1);
  }
  return counts;
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);

export function laplace(tokens: string[], context: string[], alpha: number): Record<string, number> {
  const vocabulary = [...new Set(tokens), UNKNOWN];
  const counts = followers(tokens, context);
  const total = sum(counts.values()) + alpha * vocabulary.length;
  return Object.fromEntries(vocabulary.map((word) => [word, (counts.get(word) ?? alpha) / total]));
}

export function backOff(tokens: string[], context: string[], discount: number): Record<string, number> {
  if (context.length === 0) return laplace(tokens, [], 1);
  const shorter = backOff(tokens, context.slice(1), discount);
  const counts = followers(tokens, context);
  if (counts.size === 0) return shorter;
  const total = sum(counts.values());
  const free = (discount * counts.size) / total;
  const unseen = Object.keys(shorter).filter((word) => !counts.has(word));
  const rest = sum(unseen.map((word) => shorter[word]));
  const shared = unseen.map((word) => [word, (free * shorter[word]) / rest] as const);
  const seen = [...counts].map(([word, count]) => [word, (count - discount) / total] as const);
  return Object.fromEntries([...seen, ...shared]);
}
