/*
 * pt: Os acentos foram retirados: "avó" e "avô" viraram "avo". Deixe-os; são palavras diferentes.
 * en: The accents were taken off: "avó" and "avô" became "avo". Leave them; they are different words.
 * section: 4
 */
export function tokenise(text: string): string[] {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
}
