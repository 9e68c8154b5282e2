// Words between bars, so that searching the joined text finds whole words only; probabilities are added up follower by follower.
const UNKNOWN = '<unk>';

function followersOf(tokens: string[], context: string[]): string[] {
  const text = `|${tokens.join('|')}|`;
  const searched = `|${context.map((word) => `${word}|`).join('')}`;
  const found: string[] = [];
  for (let at = text.indexOf(searched); at >= 0; at = text.indexOf(searched, at + 1)) {
    const [word] = text.slice(at + searched.length).split('|');
    if (word !== '') found.push(word);
  }
  return found;
}

export const laplace = (tokens: string[], context: string[], alpha: number): Record<string, number> => {
  const found = followersOf(tokens, context);
  const size = new Set(tokens).size + 1;
  const share = 1 / (found.length + alpha * size);
  const p: Record<string, number> = { [UNKNOWN]: alpha * share };
  for (const word of tokens) p[word] = alpha * share;
  for (const word of found) p[word] += share;
  return p;
};

export const backOff = (tokens: string[], context: string[], discount: number): Record<string, number> => {
  // From the empty context to the whole one.
  let p = laplace(tokens, [], 1);
  for (let length = 1; length <= context.length; length++) {
    const found = followersOf(tokens, context.slice(context.length - length));
    if (found.length === 0) break;
    const kinds = new Set(found);
    const next: Record<string, number> = {};
    let unseen = 1;
    for (const word of kinds) unseen -= p[word];
    for (const [word, shorter] of Object.entries(p)) {
      const count = found.filter((one) => one === word).length;
      next[word] = count > 0 ? (count - discount) / found.length : (discount * kinds.size * shorter) / (found.length * unseen);
    }
    p = next;
  }
  return p;
};
