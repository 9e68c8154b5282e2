/*
 * pt: O sublinhado ficou na palavra. Ele separa, como qualquer outro sinal: "um_dois" são duas palavras.
 * en: The underscore stayed in the word. It separates like any other sign: "um_dois" is two words.
 * section: 4
 */
export function tokenise(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}_]+(?:[-'’][\p{L}\p{N}_]+)*/gu) ?? [];
}
