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

/** A failure while a module was compiled or evaluated: V8 writes the place into the message or the stack. */
export function failureOf(thrown: unknown, file: string): AuthorFailure {
  if (!(thrown instanceof Error)) return { file, message: `threw ${typeof thrown}` };
  const place = new RegExp(`${file.replace('.', '\\.')}:(\\d+)(?::(\\d+))?`);
  const found = place.exec(thrown.stack ?? '') ?? place.exec(thrown.message);
  const message = `${thrown.name}: ${thrown.message.replace(/ \[\S+:\d+:\d+\]$/, '')}`.slice(0, MESSAGE_CHARACTERS);
  if (found === null) return { file, message };
  return { file, line: Number(found[1]), ...(found[2] === undefined ? {} : { column: Number(found[2]) }), message };
}
