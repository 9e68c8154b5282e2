import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { diagnosticSchema } from '@gradus/contract';
import { z } from 'zod';
import { type BoundedProcess, type RequestOutcome, startBoundedProcess } from '../bounded/bounded-process';
import type { BoundedProcessOptions } from '../bounded/bounded-process-options';
import { packageFolders } from '../bounded/package-folders';
import type { CompilerAnswer, CompilerRequest } from './compiled';

/** What the compiler's process said, or that the text got it killed. */
export type LaneOutcome = (CompilerAnswer | { readonly kind: 'killed' } | { readonly kind: 'unavailable'; readonly reason: string }) & { readonly ms: number };

export interface LaneOptions {
  /** What a text may take. */
  readonly cpuMs: number;
  /** After a text that took all of that, nothing is done for as long as it took: half of a core's time at most. */
  readonly restsAfterwards: boolean;
  readonly startProcess?: StartProcess;
}

/** A process that takes texts, or why there is none. */
export type StartProcess = () => Promise<BoundedProcess | string>;

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('compiled'), code: z.string(), map: z.string().optional() }),
  z.object({ kind: z.literal('does-not-compile'), diagnostics: z.array(diagnosticSchema).min(1) }),
  z.object({ kind: z.literal('interrupted') }),
]);

/** Beyond its own clock, for what that cannot stop and for putting the parser right. */
const CPU_GRACE_MS = 500;
const WALL_MS = 10_000;
const MAX_BYTES = 16 * 1024 * 1024;
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

type Tried = RequestOutcome | { readonly kind: 'unavailable'; readonly reason: string };

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
  private readonly startProcess: StartProcess;

  constructor(private readonly options: LaneOptions) {
    this.startProcess = options.startProcess ?? startCompiler;
  }

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
    const start = performance.now();
    const first = await this.request(source);
    const last = isFinal(first) ? first : await this.request(source);
    return { ...read(last), ms: performance.now() - start };
  }

  private async request(source: string): Promise<Tried> {
    if (this.closing.signal.aborted) return { kind: 'unavailable', reason: CLOSED };
    const process = await this.aliveProcess();
    if (typeof process === 'string') return { kind: 'unavailable', reason: process };
    const { cpuMs } = this.options;
    const body: CompilerRequest = { source, cpuMs };
    const limits = { cpuMs: cpuMs + CPU_GRACE_MS, wallMs: WALL_MS, maxBytes: MAX_BYTES };
    const outcome = await process.request({ body, numbers: new Float64Array(0) }, limits);
    if (!process.isAlive && !this.closing.signal.aborted) this.process = this.startProcess();
    return outcome;
  }

  private async aliveProcess(): Promise<BoundedProcess | string> {
    const process = await (this.process ??= this.startProcess());
    if (typeof process !== 'string' && process.isAlive) return process;
    // Closed in between: nobody would end a process that begins now.
    if (this.closing.signal.aborted) return CLOSED;
    this.process = this.startProcess();
    return this.process;
  }

  private async rest({ kind, ms }: LaneOutcome): Promise<void> {
    if ((kind !== 'killed' && kind !== 'interrupted') || !this.options.restsAfterwards) return;
    const start = performance.now();
    await this.process;
    await sleep(ms + performance.now() - start, undefined, { signal: this.closing.signal, ref: false });
  }
}

function read(outcome: Tried): CompilerAnswer | { readonly kind: 'killed' } | { readonly kind: 'unavailable'; readonly reason: string } {
  if (outcome.kind === 'unavailable') return outcome;
  // Time, memory, or a crash of the parser: the text did it, as nothing else was in that process.
  if (outcome.kind !== 'answered') return { kind: 'killed' };
  const parsed = answerSchema.safeParse(outcome.answer.body);
  if (!parsed.success) return { kind: 'unavailable', reason: 'the compiler gave an answer that cannot be read' };
  if (parsed.data.kind !== 'compiled') return parsed.data;
  const { kind, code, map } = parsed.data;
  return { kind, code, ...(map === undefined ? {} : { map }) };
}

async function startCompiler(): Promise<BoundedProcess | string> {
  const process = await startBoundedProcess(compilerOptions());
  const reason = await process.ready;
  return reason === undefined ? process : `the compiler could not be started: ${reason}`;
}
