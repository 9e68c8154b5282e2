import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BoundedProcess, type RequestOutcome, startBoundedProcess } from '../bounded/bounded-process';
import type { BoundedProcessOptions } from '../bounded/bounded-process-options';
import { packageFolders } from '../bounded/package-folders';

/** The answer of the compiler's process, why there is none, or that the text got it killed. */
export type LaneOutcome =
  | { readonly kind: 'answered'; readonly body: unknown; readonly ms: number }
  | { readonly kind: 'killed'; readonly ms: number }
  | { readonly kind: 'unavailable'; readonly reason: string };

/** 64 KiB of ordinary text take 30 ms, ten times that on a slow machine; a text made to be slow takes minutes. */
const LIMITS = { cpuMs: 500, wallMs: 10_000, maxBytes: 16 * 1024 * 1024 };
const MEMORY_MIB = 512;
/** Far more sources than one process lives to see. */
const LIFETIME_CPU_SECONDS = 3600;
const CLOSED = 'the sandbox is closed';

/** It reads its own code and TypeScript's while it starts; there is nothing else that it may read, and nothing secret in these. */
export function compilerOptions(): BoundedProcessOptions {
  return {
    entry: join(__dirname, '..', '..', 'dist', 'compile', 'compiler-process.js'),
    readable: packageFolders(['typescript', 'ts-blank-space', '@gradus/sandbox', '@gradus/contract', 'zod']),
    memoryMiB: MEMORY_MIB,
    lifetimeCpuSeconds: LIFETIME_CPU_SECONDS,
    // Measured over 2,000 texts: 108 MB instead of 152, a tenth less CPU time, no text slower.
    nodeFlags: ['--single-threaded', '--max-semi-space-size=2'],
  };
}

/** A process that takes texts, or why there is none. */
export type StartProcess = () => Promise<BoundedProcess | string>;

type Tried = (RequestOutcome & { readonly ms: number }) | Extract<LaneOutcome, { kind: 'unavailable' }>;

/**
 * CPU time is the text's own doing. Wall time may have been spent on others, memory left behind by others, and a process killed by
 * somebody else: such a text has a second try.
 */
function isFinal(outcome: Tried): boolean {
  return outcome.kind === 'answered' || outcome.kind === 'unavailable' || (outcome.kind === 'time-limit' && outcome.limit === 'cpu');
}

/** One warm process that compiles texts one after another, in the order they came. A text that gets it killed fails alone. */
export class CompilerLane {
  private process: Promise<BoundedProcess | string> | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private readonly closing = new AbortController();

  /** @param restAfterKill whether texts that get it killed may take half of the time of one core at most */
  constructor(
    private readonly restAfterKill: boolean,
    private readonly startProcess: StartProcess = startCompiler,
  ) {}

  /** Ahead of the first text. */
  start(): void {
    this.process ??= this.startProcess();
  }

  compile(source: string): Promise<LaneOutcome> {
    const outcome = this.last.then(() => this.compileNow(source));
    this.last = outcome.then((ended) => this.rest(ended)).catch(() => undefined);
    return outcome;
  }

  async close(): Promise<void> {
    this.closing.abort();
    const process = await this.process;
    if (process === undefined || typeof process === 'string') return;
    process.kill();
    await process.exited;
  }

  private async compileNow(source: string): Promise<LaneOutcome> {
    const first = await this.request(source);
    const last = isFinal(first) ? first : await this.request(source);
    if (last.kind === 'answered') return { kind: 'answered', body: last.answer.body, ms: last.ms };
    if (last.kind === 'lost') return { kind: 'unavailable', reason: last.detail };
    return last.kind === 'unavailable' ? last : { kind: 'killed', ms: last.ms };
  }

  private async request(source: string): Promise<Tried> {
    if (this.closing.signal.aborted) return { kind: 'unavailable', reason: CLOSED };
    const process = await this.aliveProcess();
    if (typeof process === 'string') return { kind: 'unavailable', reason: process };
    const start = performance.now();
    const outcome = await process.request({ body: source, numbers: new Float64Array(0) }, LIMITS);
    if (!process.isAlive && !this.closing.signal.aborted) this.process = this.startProcess();
    return { ...outcome, ms: performance.now() - start };
  }

  private async aliveProcess(): Promise<BoundedProcess | string> {
    const process = await (this.process ??= this.startProcess());
    if (typeof process !== 'string' && process.isAlive) return process;
    // Closed in between: nobody would end a process that begins now.
    if (this.closing.signal.aborted) return CLOSED;
    this.process = this.startProcess();
    return this.process;
  }

  private async rest(ended: LaneOutcome): Promise<void> {
    if (ended.kind !== 'killed' || !this.restAfterKill) return;
    const start = performance.now();
    await this.process;
    await sleep(ended.ms + performance.now() - start, undefined, { signal: this.closing.signal, ref: false });
  }
}

async function startCompiler(): Promise<BoundedProcess | string> {
  const process = await startBoundedProcess(compilerOptions());
  const reason = await process.ready;
  return reason === undefined ? process : `the compiler could not be started: ${reason}`;
}
