/*
 * pt: Só as letras de a a z contaram, e "língua" se partiu em "l" e "ngua". Aceite toda letra: \p{L}.
 * en: Only the letters a to z counted, and "língua" broke into "l" and "ngua". Accept every letter: \p{L}.
 * section: 4
 */
export function tokenise(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(/[a-z0-9]+(?:[-'’][a-z0-9]+)*/g) ?? [];
}
