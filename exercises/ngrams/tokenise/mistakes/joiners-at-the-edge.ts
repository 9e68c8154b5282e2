/*
 * pt: Hífens e apóstrofos ficaram nas pontas ou dobrados. Eles só contam sozinhos, entre duas letras ou algarismos.
 * en: Hyphens and apostrophes stayed at the ends or doubled. They count only singly, between two letters or digits.
 * section: 4
 */
export function tokenise(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}'’-]*[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}
