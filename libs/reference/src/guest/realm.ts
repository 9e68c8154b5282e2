/**
 * What TensorFlow.js and an author's code expect of a JavaScript host and an isolate does not have. Nothing here reaches
 * outside: the clock stands still, Math.random is seeded, timers run in virtual time. Imported first, before TensorFlow.js.
 */
import { type Random, randomStream } from '@gradus/values';
import { FrozenDate } from './frozen-date';

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly run: () => void;
}

let timers: Timer[] = [];
let lastTimer = 0;
let virtualNow = 0;
let random: Random = randomStream('not yet seeded');

/** Math.random starts anew, so that an answer depends on these labels alone. */
export function seedRandom(...labels: ReadonlyArray<string | number>): void {
  random = randomStream('Math.random', ...labels);
}

/** Runs the timer that is due first. False if none is set: what still waits then waits for ever. */
export function runTimer(): boolean {
  const next = timers.reduce<Timer | undefined>((first, timer) => (first === undefined || timer.at < first.at ? timer : first), undefined);
  if (next === undefined) return false;
  timers = timers.filter((timer) => timer !== next);
  virtualNow = next.at;
  next.run();
  return true;
}

function setTimer(run: (...args: unknown[]) => void, delayMs = 0, ...args: unknown[]): number {
  lastTimer += 1;
  const delay = delayMs > 0 ? delayMs : 0;
  timers.push({ id: lastTimer, at: virtualNow + delay, run: () => run(...args) });
  return lastTimer;
}

function clearTimer(id: unknown): void {
  timers = timers.filter((timer) => timer.id !== id);
}

const silent = (): void => undefined;

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
}

/** UTF-8, as TensorFlow.js needs it for string tensors. */
class Utf8Encoder {
  encode(text: string): Uint8Array {
    const bytes = unescape(encodeURIComponent(text));
    return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
  }
}
class Utf8Decoder {
  decode(bytes: Uint8Array): string {
    return decodeURIComponent(escape(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')));
  }
}

// TensorFlow.js looks for its global object under the names of browsers and of Node alone.
define('global', globalThis);
define('console', { log: silent, info: silent, warn: silent, error: silent, debug: silent, time: silent, timeEnd: silent });
define('performance', { now: () => virtualNow });
define('setTimeout', setTimer);
define('clearTimeout', clearTimer);
define('TextEncoder', Utf8Encoder);
define('TextDecoder', Utf8Decoder);
define('Date', FrozenDate);
Math.random = () => random.uniform();

/**
 * What V8 installs anew in every context made from the snapshot, and dies of if the snapshot changed it; so each context
 * calls this once.
 */
export function closeRealm(): void {
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'Intl']) Reflect.deleteProperty(globalThis, name);
  // The author's frame lies below a dozen of TensorFlow.js's own.
  Error.stackTraceLimit = 60;
}
