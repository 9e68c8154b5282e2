import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { BoundedProcessOptions } from './bounded-process-options';
import { commandLine } from './command-line';
import { type Frame, FrameDecoder, FrameError, encodeFrame } from './frame';
import { type Exit, type Launched, readToEnd } from './launch';
import { launch } from './nursery';
import { type ProcessStat, readProcessStat } from './process-stat';
import { giveBackUserId, takeUserId } from './user-ids';
import { type Walls, probeWalls } from './walls';

export interface Message {
  /** JSON. What comes back may be forged: parse it. */
  readonly body: unknown;
  readonly numbers: Float64Array;
}

export interface RequestLimits {
  readonly wallMs: number;
  /** Of the whole process, as the kernel counts it. */
  readonly cpuMs: number;
  /** Memory of the whole process, as the kernel counts it; absent: what it was started with holds alone. */
  readonly residentMiB?: number;
  /** Of all that is read back. */
  readonly maxBytes: number;
}

export type RequestOutcome =
  | { readonly kind: 'answered'; readonly answer: Message }
  | { readonly kind: 'time-limit'; readonly limit: 'cpu' | 'wall' }
  | { readonly kind: 'memory-limit'; readonly detail: string }
  /** More bytes than `maxBytes`. */
  | { readonly kind: 'output-limit' }
  /** It died, or said what cannot be read. */
  | { readonly kind: 'crashed'; readonly detail: string }
  /** It could not be started, or what had started it is gone: our fault. */
  | { readonly kind: 'lost'; readonly detail: string };

/** Every outcome but `answered` kills the process. */
export interface BoundedProcess {
  readonly pid: number;
  readonly isAlive: boolean;
  /** Undefined once it takes requests, or why it never will. */
  readonly ready: Promise<string | undefined>;
  readonly exited: Promise<void>;
  /** One at a time. `onEvent` gets what is sent ahead of the answer. */
  request(message: Message, limits: RequestLimits, onEvent?: (event: Message) => void): Promise<RequestOutcome>;
  stat(): ProcessStat | undefined;
  kill(): void;
}

const START_MS = 20_000;
const POLL_MS = 20;
/** The most that one case may return (a million numbers, 1 MiB of text, its console) stays below half of it. */
const MAX_FRAME_BYTES = 32 * 1024 * 1024;
const OUT_OF_MEMORY = /out of memory|out-of-memory|is_heap_oom|heap limit|invalid size error|invalid table size|bad_alloc|allocation failed|\(result\.ptr\) != nullptr/i;

const headerSchema = z.object({ nonce: z.string(), type: z.enum(['ready', 'event', 'answer']), body: z.unknown() });

/** Starts node on `entry` with no environment, no network, no rights and hard limits, as far as the walls of this machine go. */
export async function startBoundedProcess(options: BoundedProcessOptions, walls?: Walls): Promise<BoundedProcess> {
  const standing = walls ?? (await probeWalls());
  const userId = standing.ownUser ? takeUserId() : undefined;
  const bounded = new Bounded(await launch(commandLine(options, standing, userId)));
  void bounded.exited.then(() => {
    if (userId !== undefined) giveBackUserId(userId);
  });
  return bounded;
}

interface Pending {
  readonly nonce: string;
  readonly limits: RequestLimits;
  readonly onEvent: ((event: Message) => void) | undefined;
  readonly finish: (outcome: RequestOutcome) => void;
  bytes: number;
}

class Bounded implements BoundedProcess {
  readonly pid: number;
  isAlive = true;
  readonly ready: Promise<string | undefined>;
  readonly exited: Promise<void>;
  private readonly decoder = new FrameDecoder(MAX_FRAME_BYTES);
  private pending: Pending | undefined;

  constructor(private readonly child: Launched) {
    this.pid = child.pid;
    this.exited = child.exited.then((exit) => this.onExit(exit));
    // A process that is gone takes nothing more; its end is told by `exited`.
    child.stdin.on('error', () => undefined);
    child.stdout.on('error', () => undefined);
    child.stdout.on('data', (chunk: Buffer) => this.receive(chunk));
    this.ready = this.start();
  }

  async request(message: Message, limits: RequestLimits, onEvent?: (event: Message) => void): Promise<RequestOutcome> {
    if (!this.isAlive) return { kind: 'lost', detail: 'the process had ended before the request' };
    if (this.pending) throw new Error('a bounded process answers one request at a time');
    let cpuAtStart = Infinity;
    const outcome = await new Promise<RequestOutcome>((resolve) => {
      // In the next turn: where this process itself was held up, what the other said in time is still to be read.
      const stop = (found: RequestOutcome): void => {
        setImmediate(() => this.pending?.finish === finish && finish(found));
      };
      const watch = setInterval(() => {
        const { cpuMs = 0, residentMiB = 0 } = this.stat() ?? {};
        if (cpuMs - cpuAtStart >= limits.cpuMs) stop({ kind: 'time-limit', limit: 'cpu' });
        if (residentMiB > (limits.residentMiB ?? Infinity)) stop({ kind: 'memory-limit', detail: `${Math.round(residentMiB)} MiB` });
      }, POLL_MS);
      const deadline = setTimeout(() => stop({ kind: 'time-limit', limit: 'wall' }), limits.wallMs);
      const finish = (found: RequestOutcome): void => {
        clearInterval(watch);
        clearTimeout(deadline);
        this.pending = undefined;
        resolve(found);
      };
      this.pending = { nonce: randomBytes(16).toString('hex'), limits, onEvent, finish, bytes: 0 };
      this.child.stdin.write(encodeFrame({ header: { nonce: this.pending.nonce, body: message.body }, numbers: message.numbers }));
      // After it has been sent: the other side works meanwhile, and one look at /proc takes 0.1 ms.
      cpuAtStart = this.stat()?.cpuMs ?? 0;
    });
    if (outcome.kind !== 'answered') this.kill();
    return outcome;
  }

  stat(): ProcessStat | undefined {
    return readProcessStat(this.pid);
  }

  kill(): void {
    this.isAlive = false;
    this.child.kill();
    // Whoever ends it in the middle of a request is one of us.
    this.pending?.finish({ kind: 'lost', detail: 'the process was ended' });
  }

  private async start(): Promise<string | undefined> {
    const noNumbers = new Float64Array(0);
    const outcome = await new Promise<RequestOutcome>((resolve) => {
      const limits = { wallMs: START_MS, cpuMs: Infinity, maxBytes: 1024 };
      const deadline = setTimeout(() => this.pending?.finish({ kind: 'time-limit', limit: 'wall' }), START_MS);
      const finish = (found: RequestOutcome): void => {
        clearTimeout(deadline);
        this.pending = undefined;
        resolve(found);
      };
      this.pending = { nonce: 'ready', limits, onEvent: () => finish({ kind: 'answered', answer: { body: null, numbers: noNumbers } }), finish, bytes: 0 };
      this.child.stdin.write(encodeFrame({ header: { nonce: 'ready' }, numbers: noNumbers }));
    });
    if (outcome.kind === 'answered') return undefined;
    this.kill();
    return 'detail' in outcome ? outcome.detail : `not ready after ${START_MS} ms`;
  }

  private async onExit(exit: Exit): Promise<void> {
    this.isAlive = false;
    await readToEnd(this.child.stdout);
    // It may have spoken into this one too, which nobody reads: it would never end by itself.
    this.child.stdin.destroy();
    this.pending?.finish(causeOfDeath(exit));
  }

  private receive(chunk: Buffer): void {
    try {
      const pending = this.pending;
      if (!pending) throw new FrameError('it spoke without being asked');
      pending.bytes += chunk.length;
      if (pending.bytes > pending.limits.maxBytes) return pending.finish({ kind: 'output-limit' });
      for (const frame of this.decoder.push(chunk)) this.accept(frame);
    } catch (error) {
      // A frame or header that is none: whoever wrote it, this process is not to be trusted any more.
      this.pending?.finish({ kind: 'crashed', detail: error instanceof FrameError ? error.message : 'it said what cannot be read' });
      this.kill();
    }
  }

  private accept({ header, numbers }: Frame): void {
    const { nonce, type, body } = headerSchema.parse(header);
    if (!this.pending || nonce !== this.pending.nonce) throw new FrameError('an answer to something else');
    if (type === 'answer') this.pending.finish({ kind: 'answered', answer: { body, numbers } });
    else this.pending.onEvent?.({ body, numbers });
  }
}

function causeOfDeath({ detail, signal, stderr, isOurFault }: Exit): RequestOutcome {
  if (isOurFault) return { kind: 'lost', detail };
  if (OUT_OF_MEMORY.test(stderr)) return { kind: 'memory-limit', detail };
  return { kind: 'crashed', detail: signal ? detail : `${detail} ${stderr}`.trim() };
}
