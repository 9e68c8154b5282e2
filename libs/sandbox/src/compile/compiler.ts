import { join } from 'node:path';
import { LIMITS, diagnosticSchema } from '@gradus/contract';
import { z } from 'zod';
import { type BoundedProcess, type RequestOutcome, startBoundedProcess } from '../bounded/bounded-process';
import { packageFolders } from '../bounded/package-folders';
import type { CompileOutcome } from '../sandbox';
import { TOO_COMPLEX } from './too-complex';

const compiledSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('compiled'), code: z.string(), map: z.string().optional() }),
  z.object({ kind: z.literal('does-not-compile'), diagnostics: z.array(diagnosticSchema).min(1) }),
]);

const COMPILE_LIMITS = { cpuMs: 2000, wallMs: 6000, maxBytes: 16 * 1024 * 1024 };
const COMPILER_MEMORY_MIB = 512;
/** Far more sources than one process lives to see. */
const LIFETIME_CPU_SECONDS = 3600;

/** Compiles sources one after another in one warm process; a source that gets it killed fails alone. */
export class Compiler {
  private process: Promise<BoundedProcess | string> | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private isClosed = false;

  constructor() {
    this.process = startCompiler();
  }

  compile(source: string): Promise<CompileOutcome> {
    const bytes = Buffer.byteLength(source, 'utf8');
    if (bytes > LIMITS.sourceBytes) return Promise.resolve({ kind: 'source-too-large', bytes });
    const outcome = this.last.then(() => this.compileNow(source));
    this.last = outcome.catch(() => undefined);
    return outcome;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    const process = await this.process;
    if (process === undefined || typeof process === 'string') return;
    process.kill();
    await process.exited;
  }

  private async compileNow(source: string): Promise<CompileOutcome> {
    if (this.isClosed) return { kind: 'unavailable', reason: 'the sandbox is closed' };
    const process = await this.aliveProcess();
    if (typeof process === 'string') return { kind: 'unavailable', reason: process };
    const start = performance.now();
    const outcome = await process.request({ body: source, numbers: new Float64Array(0) }, COMPILE_LIMITS);
    if (!process.isAlive && !this.isClosed) this.process = startCompiler();
    return compileOutcome(outcome, performance.now() - start);
  }

  private async aliveProcess(): Promise<BoundedProcess | string> {
    const process = await (this.process ??= startCompiler());
    if (typeof process !== 'string' && process.isAlive) return process;
    this.process = startCompiler();
    return this.process;
  }
}

async function startCompiler(): Promise<BoundedProcess | string> {
  const process = await startBoundedProcess({
    entry: join(__dirname, '..', '..', 'dist', 'compile', 'compiler-process.js'),
    readable: packageFolders(['typescript', 'ts-blank-space', '@gradus/sandbox', '@gradus/contract', 'zod']),
    memoryMiB: COMPILER_MEMORY_MIB,
    lifetimeCpuSeconds: LIFETIME_CPU_SECONDS,
  });
  const reason = await process.ready;
  return reason === undefined ? process : `the compiler could not be started: ${reason}`;
}

function compileOutcome(outcome: RequestOutcome, compileMs: number): CompileOutcome {
  // Time, memory, or a crash of the parser: the text did it, as nothing else was in that process.
  if (outcome.kind !== 'answered') return { kind: 'does-not-compile', diagnostics: [TOO_COMPLEX], compileMs };
  const parsed = compiledSchema.safeParse(outcome.answer.body);
  if (!parsed.success) return { kind: 'unavailable', reason: 'the compiler gave an answer that cannot be read' };
  if (parsed.data.kind === 'does-not-compile') return { ...parsed.data, compileMs };
  const { code, map } = parsed.data;
  return { kind: 'compiled', program: { code, ...(map === undefined ? {} : { map }) }, compileMs };
}
