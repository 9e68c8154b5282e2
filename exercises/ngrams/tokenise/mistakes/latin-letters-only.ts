/*
 * pt: Só entram letras até "ÿ": palavras como "Łódź" e "Привет" se partem ou somem. Aceite letras de qualquer alfabeto.
 * en: Only letters up to "ÿ" are taken: words like "Łódź" and "Привет" break or vanish. Take letters of any alphabet.
 * section: 4
 */
export function tokenise(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(/[a-zà-öø-ÿ0-9]+(?:[-'’][a-zà-öø-ÿ0-9]+)*/g) ?? [];
}
