/*
 * pt: O texto só foi cortado nos espaços, e a pontuação ficou grudada. Corte em tudo o que não é letra nem algarismo.
 * en: The text was cut at white space only, so punctuation stuck to the words. Cut at all that is neither letter nor digit.
 * section: 4
 */
export function tokenise(text: string): string[] {
  return text.normalize('NFC').toLowerCase().split(/\s+/).filter((word) => word !== '');
}
