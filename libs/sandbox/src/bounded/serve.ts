import { readSync, writeSync } from 'node:fs';
import { type Frame, FrameDecoder, encodeFrame } from './frame';

/** What a bounded process is told on its command line. */
interface ServeOptions {
  /** The user to become before the first request; absent: stay. */
  readonly userId?: number;
}

export interface Served {
  readonly body: unknown;
  readonly numbers: Float64Array;
}

/** Answers one request; `report` sends something ahead of the answer. */
export type Handle = (request: Served, report: (event: Served) => void) => Served | Promise<Served>;

const MAX_REQUEST_BYTES = 256 * 1024 * 1024;
const STDIN = 0;
const STDOUT = 1;

/**
 * The main loop of a bounded process: becomes a user without rights, says that it is ready, answers requests one at a time and
 * ends with its parent. `rest` runs after each answer, when nobody waits. Everything must be loaded by then: afterwards no file may be readable any more.
 */
export async function serveRequests(handle: Handle, rest: () => void = () => undefined): Promise<never> {
  const frames = readFrames();
  // Nothing is said before it is asked for: until then the pipe may still be on its way from one process to another.
  if (frames.next().done) return end();
  dropRights(parseOptions(process.argv[2] ?? '{}'));
  send('ready', 'ready', { body: null, numbers: new Float64Array(0) });
  for (;;) {
    const { done, value: frame } = frames.next();
    if (done) return end();
    const { nonce, body } = parseHeader(frame.header);
    const answer = await handle({ body, numbers: frame.numbers }, (event) => send(nonce, 'event', event));
    send(nonce, 'answer', answer);
    rest();
    // One turn of the event loop, for the finalisers of disposed isolates.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function dropRights({ userId }: ServeOptions): void {
  if (userId === undefined) return;
  process.setgroups?.([]);
  process.setgid?.(userId);
  process.setuid?.(userId);
  if (process.getuid?.() === userId && process.getgid?.() === userId && !canBecomeRoot()) return;
  process.stderr.write('the process could not give up its rights\n');
  end();
}

function canBecomeRoot(): boolean {
  try {
    process.setuid?.(0);
    return true;
  } catch {
    return false;
  }
}

/** Ends this process at once: process.exit() with a live isolate hangs or crashes. */
export function end(): never {
  process.kill(process.pid, 'SIGKILL');
  // The first process of a PID namespace is deaf to its own signals, but not to a trap.
  process.abort();
}

// The parent of this process is trusted, so its words are taken as they are.
function parseOptions(text: string): ServeOptions {
  return JSON.parse(text) as ServeOptions;
}

function parseHeader(header: unknown): { nonce: string; body: unknown } {
  return header as { nonce: string; body: unknown };
}

/** Blocking on purpose: the process has nothing else to do, and no event loop lies between a request and its answer. */
function* readFrames(): Generator<Frame, undefined> {
  const decoder = new FrameDecoder(MAX_REQUEST_BYTES);
  const buffer = Buffer.allocUnsafe(256 * 1024);
  for (;;) {
    const length = readSync(STDIN, buffer, 0, buffer.length, null);
    if (length === 0) return undefined;
    yield* decoder.push(Buffer.from(buffer.subarray(0, length)));
  }
}

function send(nonce: string, type: 'ready' | 'event' | 'answer', { body, numbers }: Served): void {
  const bytes = encodeFrame({ header: { nonce, type, body }, numbers });
  for (let sent = 0; sent < bytes.length; ) sent += writeSync(STDOUT, bytes, sent);
}
