/*
 * pt: Os algarismos foram jogados fora. Eles formam palavras como as letras: "2023", "10".
 * en: The digits were thrown away. They form words as letters do: "2023", "10".
 * section: 4
 */
export function tokenise(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(/\p{L}+(?:[-'’]\p{L}+)*/gu) ?? [];
}
