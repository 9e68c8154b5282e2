/**
 * Runs in the student's realm, before any of the student's code, and is the only thing there that the harness touches. It calls
 * the student's functions, makes their arguments, waits for their promises, and reads what they throw, so that whatever a
 * program can get hold of on the way (an arguments array, a property descriptor, a resolve function, a call site) belongs to
 * its own realm. The program may later change every built-in: nothing here may look one up by name or through a prototype after
 * the first line of the program has run. Hence captured functions called by a captured Reflect.apply, no iteration, no spread, no
 * array methods, records without a prototype.
 */
import { formatLine } from './console-format';
import { type ConsoleRecord, installConsole } from './console';
import { FROZEN_TIME_MS, ISOLATE_GLOBALS } from './globals';

const { apply, construct, defineProperty, deleteProperty, ownKeys } = Reflect;
const { isPrototypeOf } = Object.prototype;
const PromiseOf = Promise;
const PromisePrototype = Promise.prototype;
const parse = JSON.parse;
const StringOf = String;
const { slice } = String.prototype;
const evaluateGlobally = eval;

const MAX_TEXT = 4096;

/** What became of a call. Read by the harness after each step. */
export interface CallRecord {
  state: 'returned' | 'threw' | 'pending';
  value: unknown;
  name: string;
  message: string;
  stack: string;
}

export interface Vestibule {
  readonly objectPrototype: unknown;
  readonly promisePrototype: unknown;
  /** Seeds Math.random. */
  readonly seed: (seed: number) => void;
  readonly call: (callee: unknown, args: unknown) => CallRecord;
  readonly parse: (text: string) => unknown;
  readonly evaluate: (source: string) => unknown;
  readonly takeLines: () => ConsoleRecord;
}

function emptyRecord(): CallRecord {
  // `__proto__: null` in a literal sets the prototype; TypeScript takes it for a property.
  return { __proto__: null, state: 'returned', value: undefined, name: '', message: '', stack: '' } as CallRecord;
}

function call(callee: unknown, args: unknown): CallRecord {
  const record = emptyRecord();
  try {
    // The harness hands in functions that it has tested, and arrays made by `parse`.
    record.value = apply(callee as () => unknown, undefined, args as ArrayLike<unknown>);
    const promise = promiseOf(record.value);
    if (promise !== undefined) {
      record.state = 'pending';
      void settle(record, promise);
    }
  } catch (error) {
    describe(record, error);
  }
  return record;
}

/** What `await` would wait for: a promise, or an object with a method `then`, which is read once. */
function promiseOf(value: unknown): unknown {
  if ((typeof value !== 'object' || value === null) && typeof value !== 'function') return undefined;
  if (apply(isPrototypeOf, PromisePrototype, [value])) return value;
  const { then } = value as { then?: unknown };
  if (typeof then !== 'function') return undefined;
  return new PromiseOf((resolve, reject) => {
    apply(then as () => unknown, value, [resolve, reject]);
  });
}

async function settle(record: CallRecord, promise: unknown): Promise<void> {
  try {
    record.value = await promise;
    record.state = 'returned';
  } catch (error) {
    describe(record, error);
  }
}

function describe(record: CallRecord, error: unknown): void {
  record.state = 'threw';
  record.value = undefined;
  try {
    if (typeof error !== 'object' && typeof error !== 'function') {
      record.name = typeof error;
      record.message = short(StringOf(error));
    } else if (error !== null) {
      const thrown = error as { name?: unknown; message?: unknown; stack?: unknown };
      record.name = short(thrown.name);
      record.message = short(thrown.message);
      record.stack = short(thrown.stack);
      // A record that was thrown; formatLine tells it as the console would.
      if (record.name === '' && record.message === '') record.message = formatLine([error]);
    } else record.message = 'null';
  } catch {
    // Its own getters threw: then there is nothing to say of it.
  }
}

function short(text: unknown): string {
  return typeof text === 'string' ? apply(slice, text, [0, MAX_TEXT]) : '';
}

function freezeClock(): void {
  const RealDate = Date;
  function FrozenDate(...args: unknown[]): unknown {
    if (new.target === undefined) return new RealDate(FROZEN_TIME_MS).toString();
    return construct(RealDate, args.length === 0 ? [FROZEN_TIME_MS] : args, new.target);
  }
  const define = (target: object, key: string, value: unknown): boolean =>
    defineProperty(target, key, { value, writable: true, enumerable: false, configurable: true });
  // Not a subclass: Object.getPrototypeOf(Date) would then be the real one.
  defineProperty(FrozenDate, 'prototype', { value: RealDate.prototype, writable: false });
  define(FrozenDate, 'name', 'Date');
  define(FrozenDate, 'length', 7);
  define(FrozenDate, 'now', () => FROZEN_TIME_MS);
  define(FrozenDate, 'parse', RealDate.parse);
  define(FrozenDate, 'UTC', RealDate.UTC);
  define(RealDate.prototype, 'constructor', FrozenDate);
  define(globalThis, 'Date', FrozenDate);
  define(globalThis, 'performance', { now: () => 0 });
}

/** Mulberry32 (Tommy Ettinger 2017). Gives the function that seeds it. */
function seedableRandom(): (seed: number) => void {
  let state = 0;
  const { imul } = Math;
  function random(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
  Math.random = random;
  return (seed) => {
    state = seed | 0;
  };
}

function keepGlobals(): void {
  const allowed = new Set<PropertyKey>(ISOLATE_GLOBALS);
  for (const key of ownKeys(globalThis)) if (!allowed.has(key)) deleteProperty(globalThis, key);
}

/** Called once, by the host. */
export function openVestibule(): Vestibule {
  freezeClock();
  const seed = seedableRandom();
  const takeLines = installConsole(formatLine);
  keepGlobals();
  return {
    __proto__: null,
    objectPrototype: Object.prototype,
    promisePrototype: PromisePrototype,
    seed,
    call,
    parse: (text: string): unknown => parse(text),
    evaluate: (source: string): unknown => evaluateGlobally(source),
    takeLines,
  } as Vestibule;
}
