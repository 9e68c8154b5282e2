/** The references cannot be opened as asked. The message is for whoever runs the machine: what is wrong, and what to change. */
export class BackendError extends Error {
  readonly code = 'wrong-option';
}
