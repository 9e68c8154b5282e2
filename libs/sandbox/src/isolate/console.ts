/** The student's console. Runs in the student's realm under the rules of vestibule.ts. */

/** Very long output keeps its first and its last lines. */
export const HEAD_LINES = 120;
export const TAIL_LINES = 80;

export interface ConsoleRecord {
  readonly count: number;
  /** By position, the first and the last lines. */
  readonly head: Readonly<Record<number, string>>;
  readonly tail: Readonly<Record<number, string>>;
}

/** Puts `console` into the realm. Gives the function by which the harness takes what was written since. */
export function installConsole(format: (items: ArrayLike<unknown>) => string): () => ConsoleRecord {
  let record = emptyRecord();
  function write(...items: unknown[]): void {
    const line = format(items);
    if (record.count < HEAD_LINES) record.head[record.count] = line;
    else record.tail[(record.count - HEAD_LINES) % TAIL_LINES] = line;
    record.count += 1;
  }
  // One function for each name, so that a program may replace one of them alone.
  const own = { log: named(write), info: named(write), warn: named(write), error: named(write), debug: named(write) };
  Reflect.defineProperty(globalThis, 'console', { value: own, writable: true, enumerable: false, configurable: true });
  return () => {
    const taken = record;
    record = emptyRecord();
    return taken;
  };
}

type WritableRecord = { count: number; head: Record<number, string>; tail: Record<number, string> };

function emptyRecord(): WritableRecord {
  // `__proto__: null` in a literal sets the prototype, so that no setter of the program's is in the way.
  const lines = (): Record<number, string> => ({ __proto__: null }) as unknown as Record<number, string>;
  return { __proto__: null, count: 0, head: lines(), tail: lines() } as WritableRecord;
}

function named(write: (...items: unknown[]) => void): (...items: unknown[]) => void {
  const { apply } = Reflect;
  return function log(...items) {
    apply(write, undefined, items);
  };
}
