/** What a person sees of an installation that takes a minute; it goes to stderr. */
export interface Progress {
  /** A new step begins. */
  step(text: string): void;
  /** So much of the step is done; `total` is left out where nobody knows it. */
  bytes(done: number, total?: number): void;
}

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const TERMINAL_MS = 100;
/** A log file is read later: a line now and then tells that it still moves. */
const LOG_MS = 5000;

/** @param nowMs a clock that never goes back */
export function createProgress(out: Output, nowMs: () => number = () => performance.now()): Progress {
  const isTerminal = out.isTTY === true;
  let shownAtMs = -Infinity;
  let isLineOpen = false;
  return {
    step(text) {
      out.write(`${isLineOpen ? '\n' : ''}${text}\n`);
      isLineOpen = false;
      shownAtMs = isTerminal ? -Infinity : nowMs();
    },
    bytes(done, total) {
      if (nowMs() - shownAtMs < (isTerminal ? TERMINAL_MS : LOG_MS) && done !== total) return;
      shownAtMs = nowMs();
      const text = `  ${megabytes(done)}${total === undefined ? '' : ` of ${megabytes(total)}`}`;
      out.write(isTerminal ? `\r${text}` : `${text}\n`);
      isLineOpen = isTerminal;
    },
  };
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}
