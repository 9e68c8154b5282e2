/** Every limit that crosses a package, in one table. Exercises may lower or raise the last three. */
export const LIMITS = {
  sourceBytes: 64 * 1024,
  bodyBytes: 256 * 1024,
  consoleBytesPerCase: 16 * 1024,
  consoleLinesPerCase: 200,
  outputNumbersPerCase: 1_000_000,
  outputDepth: 32,
  /** Text of all strings and keys that one case may return. */
  outputTextBytes: 1024 * 1024,
  errorMessageBytes: 2 * 1024,
  /** A call longer than this is not shown as code. */
  callBytes: 4 * 1024,
  /** A tensor with more elements is not sent with a mismatch; index and counts still are. */
  mismatchNumbers: 10_000,
  /** Nor is one whose text is longer: strings, keys and empty rows are no numbers. */
  mismatchBytes: 256 * 1024,
  runnerMemoryMiB: 512,
  cpuSeconds: 5,
  hiddenTimeStepMs: 50,
} as const;
