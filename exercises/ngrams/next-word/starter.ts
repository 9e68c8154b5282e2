/** P(palavra | contexto) / P(word | context) */
export function nextWord(tokens: string[], context: string[]): Record<string, number> {
  return { [tokens[0]]: 1 };
}
