/*
 * pt: Um texto sem palavras deu uma palavra vazia. Devolva uma lista vazia: [].
 * en: A text without words gave one empty word. Return an empty list: [].
 * section: 4
 */
export function tokenise(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [''];
}
