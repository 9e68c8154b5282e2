import { join } from 'node:path';
import { type BoundedProcess, type RequestOutcome, startBoundedProcess } from '@gradus/sandbox';
import type { Packed } from '@gradus/values';
import type { AuthorFailure } from '../process/author-failure';
import { type ProcessAnswer, type ProcessRequest, answerSchema } from '../process/protocol';
import { ENGINE_FOLDER, readablePaths } from './engine-files';

export type LaneRequest = Omit<ProcessRequest, 'skeleton'> & {
  readonly packed: Packed;
  /** The file that is to blame where nothing tells which. */
  readonly file: string;
};

export type LaneOutcome =
  | { readonly kind: 'answer'; readonly packed: Packed }
  | { readonly kind: 'failed'; readonly failure: AuthorFailure }
  | { readonly kind: 'unavailable'; readonly reason: string };

const MEMORY_MIB = 1024;
const LIFETIME_CPU_SECONDS = 3600;
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
/** The isolate's own deadline comes first, so that the author reads which case it was. */
const GRACE_SECONDS = 1;

/**
 * One reference process at a time, started when needed, ended when idle, replaced after any anomaly. Requests wait for one
 * another.
 */
export class Lane {
  private process: Promise<BoundedProcess> | undefined;
  private tail: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(private readonly idleMs: number) {}

  request(request: LaneRequest): Promise<LaneOutcome> {
    const outcome = this.tail.then(() => this.answer(request));
    this.tail = outcome.catch(() => undefined);
    return outcome;
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.end();
    await this.tail;
  }

  private async answer(request: LaneRequest): Promise<LaneOutcome> {
    clearTimeout(this.idle);
    try {
      const first = await this.attempt(request);
      // Nothing of the author's is to blame: once more, in a new process.
      return first.kind === 'unavailable' && !this.closed ? await this.attempt(request) : first;
    } finally {
      if (!this.closed) this.idle = setTimeout(() => this.endInTurn(), this.idleMs).unref();
    }
  }

  /** After what may have been asked in the same moment. */
  private endInTurn(): void {
    this.tail = this.tail.then(() => this.end());
  }

  private async attempt({ packed, file, ...request }: LaneRequest): Promise<LaneOutcome> {
    if (this.closed) return { kind: 'unavailable', reason: 'the references have been closed' };
    const process = await this.running();
    const problem = await process.ready;
    if (problem !== undefined) return this.lost(`the reference process did not start: ${problem}`);
    const seconds = request.seconds + GRACE_SECONDS;
    // On a busy machine wall time passes faster than CPU time.
    const limits = { cpuMs: seconds * 1000, wallMs: 2 * seconds * 1000, maxBytes: MAX_ANSWER_BYTES };
    const body: ProcessRequest = { ...request, skeleton: packed.skeleton };
    return this.read(await process.request({ body, numbers: packed.numbers }, limits), { file, seconds: request.seconds });
  }

  private async read(outcome: RequestOutcome, { file, seconds }: Pick<LaneRequest, 'file' | 'seconds'>): Promise<LaneOutcome> {
    switch (outcome.kind) {
      case 'answered':
        return this.readAnswer(answerSchema.safeParse(outcome.answer.body).data, outcome.answer.numbers);
      case 'time-limit':
        return this.blame(file, `needs more than ${seconds} s`);
      case 'memory-limit':
        return this.blame(file, `needs more than ${MEMORY_MIB} MiB of memory`);
      case 'output-limit':
        return this.blame(file, 'gives more data than can be taken');
      case 'lost':
        return this.lost(`the reference process was lost: ${outcome.detail}`);
      case 'crashed':
        return this.lost(`the reference process crashed: ${outcome.detail}`);
    }
  }

  private async readAnswer(answer: ProcessAnswer | undefined, numbers: Float64Array): Promise<LaneOutcome> {
    if (answer === undefined) return this.lost('the reference process gave an answer that is none');
    if (answer.kind === 'refused') return this.lost(answer.reason);
    if (answer.kind === 'answer') return { kind: 'answer', packed: { skeleton: answer.skeleton, numbers } };
    if (answer.stopped) await this.end();
    return { kind: 'failed', failure: withoutAbsent(answer.failure) };
  }

  private async blame(file: string, message: string): Promise<LaneOutcome> {
    await this.end();
    return { kind: 'failed', failure: { file, message } };
  }

  private async lost(reason: string): Promise<LaneOutcome> {
    await this.end();
    return { kind: 'unavailable', reason };
  }

  private async running(): Promise<BoundedProcess> {
    const current = await this.process;
    if (current?.isAlive === true) return current;
    this.process = startBoundedProcess({
      entry: join(ENGINE_FOLDER, 'reference-process.js'),
      readable: readablePaths(),
      memoryMiB: MEMORY_MIB,
      lifetimeCpuSeconds: LIFETIME_CPU_SECONDS,
    });
    return this.process;
  }

  private async end(): Promise<void> {
    clearTimeout(this.idle);
    const process = await this.process?.catch(() => undefined);
    this.process = undefined;
    process?.kill();
    await process?.exited;
  }
}

function withoutAbsent({ file, line, column, about = '', message }: Extract<ProcessAnswer, { kind: 'failed' }>['failure']): AuthorFailure {
  return { file, about, message, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}
