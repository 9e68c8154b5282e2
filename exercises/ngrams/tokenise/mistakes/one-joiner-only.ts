/*
 * pt: Só um hífen por palavra foi aceito, e "bem-te-vi" se partiu. Aceite quantos houver, cada um entre letras.
 * en: Only one hyphen per word was accepted, and "bem-te-vi" broke apart. Accept as many as there are, each between letters.
 * section: 4
 */
export function tokenise(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)?/gu) ?? [];
}
