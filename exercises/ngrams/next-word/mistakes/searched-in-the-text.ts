/*
 * pt: O contexto foi procurado no texto corrido, e "a " foi achado no fim de "uma ". Compare palavras inteiras.
 * en: The context was searched for in the running text, so "a " was found at the end of "uma ". Compare whole words.
 * section: 4
 */
export function nextWord(tokens: string[], context: string[]): Record<string, number> {
  const text = tokens.join(' ');
  const searched = context.map((word) => `${word} `).join('');
  const followers: string[] = context.length === 0 ? [...tokens] : [];
  for (let at = text.indexOf(searched); context.length > 0 && at >= 0; at = text.indexOf(searched, at + 1)) {
    followers.push(text.slice(at + searched.length).split(' ')[0]);
  }
  const counts: Record<string, number> = {};
  for (const word of followers) counts[word] = (counts[word] ?? 0) + 1 / followers.length;
  return counts;
}
