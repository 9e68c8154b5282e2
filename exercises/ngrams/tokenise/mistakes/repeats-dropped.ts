/*
 * pt: Cada palavra saiu uma vez só. Devolva todas as ocorrências, em ordem: um modelo de língua vai contá-las.
 * en: Every word came out only once. Return all occurrences, in order: a language model will count them.
 * section: 4
 */
export function tokenise(text: string): string[] {
  return [...new Set(text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [])];
}
