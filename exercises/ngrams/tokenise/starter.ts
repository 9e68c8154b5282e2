/** As palavras do texto, em ordem / the words of the text, in order */
export function tokenise(text: string): string[] {
  return text.split(' ');
}
