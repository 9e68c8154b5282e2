export type SandboxErrorCode = 'wrong-option' | 'cannot-start';

/** The sandbox cannot be opened as asked. The message is one sentence for whoever runs the machine: what to change. */
export class SandboxError extends Error {
  constructor(
    readonly code: SandboxErrorCode,
    sentence: string,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
  }
}
