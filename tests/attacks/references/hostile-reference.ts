/** A hostile author's files, what they try, and what must come of it. */
export interface HostileReference {
  readonly tries: string;
  readonly cases?: string;
  readonly reference?: string;
  readonly checks?: string;
  readonly expects: Expectation;
}

export type Expectation =
  /** The author is told in which file, on which line, and what. */
  | { readonly kind: 'told'; readonly file: AuthorFile; readonly line: ToldLine; readonly message: RegExp }
  /** The trick is harmless: what comes is what the honest exercise gives, under this seed and under the next. */
  | { readonly kind: 'right' }
  /** It gives what it wants to, which is its own affair, and no more than that. */
  | { readonly kind: 'gives'; readonly value: unknown };

type AuthorFile = 'cases.ts' | 'reference.ts' | 'checks.ts';
/** `declared`: where the function stands that was at work; `any`: it hangs on what runs out first, but is a line of the file or none. */
export type ToldLine = number | 'declared' | 'none' | 'any';

export const RIGHT: Expectation = { kind: 'right' };

export function told(message: RegExp, line: ToldLine = 'declared', file: AuthorFile = 'reference.ts'): Expectation {
  return { kind: 'told', file, message, line };
}

export const gives = (value: unknown): Expectation => ({ kind: 'gives', value });

/** reference.ts with this as the body of its one function; its first line is line 2. */
export const body = (text: string): string => `export const softmax = async (tf, [z]) => {\n${text}\n};`;
/** The same with the right answer at its end. */
export const thenRight = (text: string): string => body(`${text}\nreturn tf.softmax(tf.tensor1d(z));`);
/** cases.ts whose one group gives this expression; it stands on line 3. */
export const casesOf = (expression: string): string => `export const cases = {\neasy: (random) =>\n(${expression})\n};`;
