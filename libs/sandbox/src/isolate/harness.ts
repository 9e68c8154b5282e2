/**
 * Runs in a realm of its own, beside the student's: its built-ins cannot be changed by the program, as no object of this realm
 * ever reaches the other. It holds the student's functions, makes the inputs and reads the outputs; the host talks to it in
 * strings, numbers and array buffers.
 */
import { type Packed, type Value, pack } from '@gradus/values';
import { HEAD_LINES, TAIL_LINES } from './console';
import { type ReadLimits, ValueReader } from './read-value';
import type { CallRecord, Vestibule } from './vestibule';

/** What the host reads: [kind, text, numbers]. */
export type Answer =
  | readonly ['returned', string, ArrayBuffer]
  | readonly ['threw', string]
  | readonly ['output-limit', string]
  | readonly ['pending'];

/** Where in the arguments something stands that JSON cannot carry. */
export type Patch =
  | { readonly path: readonly (string | number)[]; readonly kind: 'number' | 'function'; readonly text: string }
  | { readonly path: readonly (string | number)[]; readonly kind: 'undefined' };

export interface CallRequest {
  readonly export: string;
  /** The arguments as JSON. */
  readonly args: string;
  readonly patches: readonly Patch[];
  /** Whether to look at the arguments afterwards. */
  readonly track: boolean;
}

export interface Bound {
  readonly missing: readonly string[];
  readonly isLoaded: boolean;
}

export interface Harness {
  /** What is particular to the job, before its program is loaded. `seed` is Math.random's, `limits` is JSON of HarnessLimits. */
  arm(seed: number, limits: string): void;
  /** `loaded` is the name of an export that has a value once the module has run to its end. Gives JSON of Bound. */
  bind(namespace: unknown, names: string, loaded: string): string;
  begin(request: string): Answer;
  /** Again, after the microtasks have run; the text is not used. */
  settle(text: string): Answer;
  takeLines(): string;
}

/** The skeleton of the output and of each argument that changed; their numbers lie one after another in the buffer. */
export interface Returned {
  readonly output: PackedText;
  readonly changed: ReadonlyArray<{ readonly argument: number; readonly after: PackedText }>;
}
export interface PackedText {
  readonly skeleton: string;
  readonly numbers: number;
}

interface Tracked {
  /** The student's realm's: to be read by index alone. */
  readonly args: ArrayLike<unknown>;
  readonly before: readonly Packed[];
}

export interface HarnessLimits extends ReadLimits {
  readonly consoleBytes: number;
}

const NOTHING: HarnessLimits = { numbers: 0, depth: 0, text: 0, parts: 0, consoleBytes: 0 };

/** Called once, by the host. */
export function openHarness(vestibule: Vestibule): Harness {
  let limits = NOTHING;
  let seed = 0;
  const functions = new Map<string, unknown>();
  let record: CallRecord | undefined;
  let tracked: Tracked | undefined;
  const reader = (): ValueReader => new ValueReader(vestibule, limits);
  return {
    arm(seedOfJob, limitsText) {
      seed = seedOfJob;
      vestibule.seed(seed);
      limits = parseLimits(limitsText);
    },
    bind(namespace, names, loaded) {
      const missing: string[] = [];
      for (const name of parseNames(names)) {
        const member = memberOf(namespace, name);
        if (typeof member === 'function') functions.set(name, member);
        else missing.push(name);
      }
      return JSON.stringify({ missing, isLoaded: memberOf(namespace, loaded) === true } satisfies Bound);
    },
    begin(request) {
      record = undefined;
      const call = parseCall(request);
      const args = makeArguments(vestibule, call);
      tracked = call.track ? { args, before: listOf(args).map((arg) => pack(reader().read(arg))) } : undefined;
      vestibule.seed(seed);
      record = vestibule.call(functions.get(call.export), args);
      return answerOf(record, tracked, reader);
    },
    settle: () => (record ? answerOf(record, tracked, reader) : threw('the call could not be made')),
    takeLines: () => JSON.stringify(linesOf(vestibule, limits.consoleBytes)),
  };
}

// The host's words; it is trusted.
function parseLimits(limits: string): HarnessLimits {
  return JSON.parse(limits) as HarnessLimits;
}
function parseNames(names: string): readonly string[] {
  return JSON.parse(names) as string[];
}
function parseCall(request: string): CallRequest {
  return JSON.parse(request) as CallRequest;
}

function memberOf(namespace: unknown, name: string): unknown {
  try {
    return Reflect.get(namespace as object, name);
  } catch {
    // A binding that loading never reached.
    return undefined;
  }
}

/**
 * The items of an array of the student's realm, in one of ours: its own methods are the program's by now, so that `args.map(f)`
 * would hand a function of this realm to the program.
 */
function listOf(args: ArrayLike<unknown>): unknown[] {
  const items: unknown[] = [];
  for (let i = 0; i < args.length; i += 1) items.push(args[i]);
  return items;
}

function threw(message: string): Answer {
  return ['threw', JSON.stringify({ name: 'Error', message, stack: '' })];
}

/** The array and everything in it is made by the student's own realm; patching defines own properties, so it calls nothing. */
function makeArguments(vestibule: Vestibule, { args: text, patches }: CallRequest): ArrayLike<unknown> {
  const args = vestibule.parse(text) as ArrayLike<unknown>;
  for (const patch of patches) {
    const keys = patch.path.slice(0, -1);
    const key = patch.path.at(-1) ?? 0;
    const target = keys.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], args);
    const value = patchValue(vestibule, patch);
    Reflect.defineProperty(target as object, key, { value, writable: true, enumerable: true, configurable: true });
  }
  return args;
}

function patchValue(vestibule: Vestibule, patch: Patch): unknown {
  switch (patch.kind) {
    case 'number':
      return Number(patch.text);
    case 'function':
      return vestibule.evaluate(`(${patch.text}\n)`);
    case 'undefined':
      return undefined;
  }
}

function answerOf(record: CallRecord, tracked: Tracked | undefined, reader: () => ValueReader): Answer {
  if (record.state === 'pending') return ['pending'];
  if (record.state === 'threw') {
    const { name, message, stack } = record;
    return ['threw', JSON.stringify({ name, message, stack })];
  }
  const output = reader();
  try {
    return returned(output.read(record.value), tracked ? changedOf(tracked, reader) : []);
  } catch {
    // Not ours: a getter or trap of the result threw, with a value that may be a trap itself, or the stack is full.
    return output.exceeded === undefined ? threw('reading the result threw') : ['output-limit', output.exceeded];
  }
}

function changedOf({ args, before }: Tracked, reader: () => ValueReader): Array<{ argument: number; after: Value }> {
  return before.flatMap((packed, argument) => {
    const after = readOr(reader(), args[argument]);
    return samePacked(pack(after), packed) ? [] : [{ argument, after }];
  });
}

function readOr(reader: ValueReader, value: unknown): Value {
  try {
    return reader.read(value);
  } catch {
    return { kind: 'foreign', type: 'unreadable' };
  }
}

function samePacked(a: Packed, b: Packed): boolean {
  return a.skeleton === b.skeleton && a.numbers.every((x, i) => Object.is(x, b.numbers[i]));
}

function returned(output: Value, changed: ReadonlyArray<{ argument: number; after: Value }>): Answer {
  const parts: Float64Array[] = [];
  const put = (value: Value): PackedText => {
    const { skeleton, numbers } = pack(value);
    parts.push(numbers);
    return { skeleton, numbers: numbers.length };
  };
  const found: Returned = { output: put(output), changed: changed.map(({ argument, after }) => ({ argument, after: put(after) })) };
  return ['returned', JSON.stringify(found), joined(parts)];
}

function joined(parts: readonly Float64Array[]): ArrayBuffer {
  const numbers = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    numbers.set(part, offset);
    offset += part.length;
  }
  return numbers.buffer;
}

/** The first and the last lines within the bytes allowed, with the count of what lies between. */
function linesOf(vestibule: Vestibule, maxBytes: number): string[] {
  const { count, head, tail } = vestibule.takeLines();
  const first = Array.from({ length: Math.min(count, HEAD_LINES) }, (_, i) => head[i] ?? '');
  const latest = Array.from(
    { length: Math.max(0, Math.min(count - HEAD_LINES, TAIL_LINES)) },
    (_, i) => tail[(count - HEAD_LINES - 1 - i) % TAIL_LINES] ?? '',
  );
  const begin = takeBytes(first, maxBytes * 0.6);
  const end = takeBytes(latest, maxBytes * 0.4).reverse();
  const between = count - begin.length - end.length;
  return between > 0 ? [...begin, `… ${between} …`, ...end] : [...begin, ...end];
}

function takeBytes(lines: readonly string[], maxBytes: number): string[] {
  let bytes = 0;
  const end = lines.findIndex((line) => (bytes += utf8Bytes(line) + 1) > maxBytes);
  return end === -1 ? [...lines] : lines.slice(0, end);
}

/** There is no TextEncoder in an isolate. A lone surrogate counts three, as the replacement character does. */
function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
