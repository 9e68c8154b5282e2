import { LIMITS } from '@gradus/contract';

/**
 * A program's text on its way into a result: no more bytes of UTF-8 than allowed, no half of a letter at the cut, no lone
 * surrogate. NUL stays: it is text, and JSON escapes it.
 */
export function shortText(text: string, maxBytes: number = LIMITS.errorMessageBytes): string {
  const bytes = Buffer.from(text.slice(0, maxBytes)).subarray(0, maxBytes);
  // As a stream, which keeps an unfinished last letter back.
  return new TextDecoder().decode(bytes, { stream: true });
}
