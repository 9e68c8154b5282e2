/*
 * pt: Um hífen ao lado de um algarismo cortou a palavra: "covid-19" virou duas. Ele também une letras e algarismos.
 * en: A hyphen beside a digit cut the word: "covid-19" became two. It joins letters and digits, too.
 * section: 4
 */
export function tokenise(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(/\p{L}+(?:[-'’]\p{L}+)+(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu) ?? [];
}
