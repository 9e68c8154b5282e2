/*
 * pt: Palavras com hífen ou apóstrofo foram partidas. Entre letras eles fazem parte da palavra: "guarda-chuva".
 * en: Words with a hyphen or apostrophe were cut. Between letters these are part of the word: "guarda-chuva".
 * section: 4
 */
export function tokenise(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
