/*
 * pt: As maiúsculas ficaram. Passe o texto para minúsculas: "Um" e "um" são a mesma palavra.
 * en: Capitals were kept. Turn the text to lower case: "Um" and "um" are the same word.
 * section: 4
 */
export function tokenise(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
}
