/** What an author's file did wrong, as it travels to the main process. Lines are those of the compiled text. */
export interface AuthorFailure {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The name that was at work, for a place where no line is known. */
  readonly about?: string;
  readonly message: string;
}

const MESSAGE_CHARACTERS = 2048;

/** A failure while a module was compiled or evaluated: V8 writes the place into the message or the stack, and so may the author. */
export function failureOf(thrown: unknown, file: string): AuthorFailure {
  if (!(thrown instanceof Error)) return { file, message: `threw ${typeof thrown}` };
  const place = new RegExp(`${file.replace('.', '\\.')}:(\\d+)(?::(\\d+))?`);
  const found = place.exec(thrown.stack ?? '') ?? place.exec(thrown.message);
  const message = `${thrown.name}: ${thrown.message.replace(/ \[\S+:\d+:\d+\]$/, '')}`.slice(0, MESSAGE_CHARACTERS);
  const [line, column] = [Number(found?.[1]), Number(found?.[2])];
  return { file, ...(isPlace(line) ? { line } : {}), ...(isPlace(line) && isPlace(column) ? { column } : {}), message };
}

/** What a text can have: an answer that says another number would be no answer of ours. */
function isPlace(number: number): boolean {
  return Number.isSafeInteger(number) && number > 0;
}
