/*
 * pt: Só o apóstrofo reto ' foi aceito. O tipográfico ’ também liga as partes de uma palavra.
 * en: Only the straight apostrophe ' was accepted. The typographic ’ joins the parts of a word as well.
 * section: 4
 */
export function tokenise(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu) ?? [];
}
