// A small machine: it reads one character at a time and knows the word so far and whether a joiner is waiting for a letter.
const isLetterOrDigit = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
const isJoiner = (character: string): boolean => ['-', "'", '’'].includes(character);

class Reader {
  private readonly words: string[] = [];
  private word = '';
  private joiner = '';

  read(character: string): void {
    if (isLetterOrDigit(character)) {
      this.word += this.joiner + character;
      this.joiner = '';
    } else if (isJoiner(character) && this.word !== '' && this.joiner === '') {
      this.joiner = character;
    } else {
      this.endWord();
    }
  }

  private endWord(): void {
    if (this.word !== '') this.words.push(this.word);
    this.word = '';
    this.joiner = '';
  }

  finish(): string[] {
    this.endWord();
    return this.words;
  }
}

export function tokenise(text: string): string[] {
  const reader = new Reader();
  for (const character of text.toLowerCase().normalize('NFC')) reader.read(character);
  return reader.finish();
}
