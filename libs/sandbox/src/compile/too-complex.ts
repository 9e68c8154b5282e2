/** A text that cannot be compiled within the limits of time, memory or nesting. */
export const TOO_COMPLEX = {
  line: 1, column: 1, endLine: 1, endColumn: 1, code: 'too-complex', severity: 'error',
  message: 'the text is too complex to be compiled',
} as const;
