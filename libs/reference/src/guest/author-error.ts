import { type Value, fromPlain } from '@gradus/values';

const MESSAGE_CHARACTERS = 2048;
const AUTHOR_FRAME = /(cases|reference|checks)\.ts:(\d+)(?::(\d+))?/;

/** What is wrong with an author's file, found by the harness rather than thrown by the file. */
export class AuthorError extends Error {}

export type AuthorFile = 'cases.ts' | 'reference.ts' | 'checks.ts';

/** Where the author's code is. */
export interface Place {
  file: AuthorFile;
  /** Words that lead a message: which group, which case. */
  context: string;
  /** The name of what runs: a group, a function. */
  about: string;
}

/** The answer for something thrown: the innermost frame of an author's file is the place, else what was at work. */
export function errorAnswer(thrown: unknown, { file, context, about }: Place): Value {
  const frame = thrown instanceof Error && !(thrown instanceof AuthorError) ? AUTHOR_FRAME.exec(thrown.stack ?? '') : null;
  const message = `${context === '' ? '' : `${context}: `}${messageOf(thrown)}`.slice(0, MESSAGE_CHARACTERS);
  return fromPlain({
    kind: 'error',
    file: frame === null ? file : `${frame[1]}.ts`,
    line: frame === null ? null : Number(frame[2]),
    column: frame?.[3] === undefined ? null : Number(frame[3]),
    about,
    message,
  });
}

function messageOf(thrown: unknown): string {
  if (thrown instanceof AuthorError) return thrown.message;
  if (thrown instanceof Error) return `${thrown.name}: ${thrown.message}`;
  return `threw ${typeof thrown === 'string' ? `the text "${thrown}"` : typeof thrown}`;
}
