/*
 * pt: O texto não foi composto antes: letra e acento separados quebram a palavra. Comece por normalize("NFC").
 * en: The text was not composed first: a letter and its accent apart break the word. Begin with normalize("NFC").
 * section: 5
 */
export function tokenise(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
}
