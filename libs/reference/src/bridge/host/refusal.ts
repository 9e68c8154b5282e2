/** Why a message is not obeyed, for the author of the code that sent it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** The backend, not the message, is to blame: the isolate may compute the kernel itself. */
export class KernelFailure extends Error {
  override readonly name = 'KernelFailure';
}

const MAX_CHARACTERS = 500;

/** What an isolate may read of a failure: its message without paths of this machine, never a stack. */
export function textOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : 'failed';
  const line = message.slice(0, 4 * MAX_CHARACTERS).replace(/\s+/g, ' ').trim();
  return line.replace(/(?:file:\/\/)?(?:\/[\w.@+~-]+){2,}(?::\d+)*/g, '…').slice(0, MAX_CHARACTERS);
}
