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
  const { message, stack } = read(thrown);
  const frame = findFrame(stack);
  return fromPlain({
    kind: 'error',
    file: frame?.file ?? file,
    line: frame?.line ?? null,
    column: frame?.column ?? null,
    about,
    message: `${context === '' ? '' : `${context}: `}${message}`.slice(0, MESSAGE_CHARACTERS),
  });
}

interface Read {
  readonly message: string;
  /** Empty where the place is not to be looked for. */
  readonly stack: string;
}

/** Whatever can be thrown: a Proxy, or an error whose fields throw when they are read, too. */
function read(thrown: unknown): Read {
  try {
    if (thrown instanceof AuthorError) return { message: thrown.message, stack: '' };
    // Text and nothing else: String() of a symbol or an object is text, `${}` of them throws.
    if (thrown instanceof Error) return { message: `${String(thrown.name)}: ${String(thrown.message)}`, stack: String(thrown.stack) };
    return { message: `threw ${typeof thrown === 'string' ? `the text "${thrown}"` : typeof thrown}`, stack: '' };
  } catch {
    return { message: `threw ${typeof thrown} that cannot be read`, stack: '' };
  }
}

interface Frame {
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
}

/** An author may have written the stack: a line that no file has is none. */
function findFrame(stack: string): Frame | undefined {
  const [, file, line, column] = AUTHOR_FRAME.exec(stack) ?? [];
  if (file === undefined || !isLine(Number(line))) return undefined;
  return { file: `${file}.ts`, line: Number(line), column: isLine(Number(column)) ? Number(column) : null };
}

function isLine(line: number): boolean {
  return Number.isSafeInteger(line) && line > 0;
}
