import type { Value } from '@gradus/values';
import { AuthorError } from './author-error';

/** Text of a group's outputs and, apart from them, of its arguments: what a student may return in one case. */
const MAX_TEXT = 1024 * 1024;
/** Rows, entries and words: each costs the main process an object. Empty rows count, of which a tensor may have any number. */
const MAX_PARTS = 100_000;

/** Adds up what the values of a group hold. What is too much is the author's fault, before it is a frame that no pipe takes. */
export class GroupSize {
  private numbers = 0;
  private text = 0;
  private parts = 0;

  /** @param what begins the message: `the outputs` */
  constructor(
    private readonly what: string,
    private readonly maxNumbers: number,
  ) {}

  /** @throws AuthorError at the first value that is too much */
  take(value: Value): void {
    switch (value.kind) {
      case 'tensor':
        return this.takeTensor(value.shape, value.data.length);
      case 'list':
        this.count({ parts: 1 });
        return value.items.forEach((item) => this.take(item));
      case 'dictionary':
        for (const [key, item] of value.entries) {
          this.count({ parts: 1, text: key.length });
          this.take(item);
        }
        return;
      case 'text':
        return this.count({ parts: 1, text: value.text.length });
      case 'function':
        return this.count({ parts: 1, text: value.source.length });
      default:
        this.count({ parts: 1 });
    }
  }

  private takeTensor(shape: readonly number[], numbers: number): void {
    this.count({ parts: 1, numbers });
    let rows = 1;
    for (const length of shape.slice(0, -1)) {
      rows *= length;
      this.count({ parts: rows });
    }
  }

  private count({ numbers = 0, text = 0, parts = 0 }: { readonly numbers?: number; readonly text?: number; readonly parts?: number }): void {
    this.numbers += numbers;
    this.text += text;
    this.parts += parts;
    if (this.numbers > this.maxNumbers) throw new AuthorError(`${this.what} hold more than ${this.maxNumbers} numbers`);
    if (this.text > MAX_TEXT) throw new AuthorError(`${this.what} hold more than ${MAX_TEXT} characters of text`);
    if (this.parts > MAX_PARTS) throw new AuthorError(`${this.what} hold more than ${MAX_PARTS} parts`);
  }
}
