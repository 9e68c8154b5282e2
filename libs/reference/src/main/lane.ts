import { join } from 'node:path';
import { type BoundedProcess, type Message, type RequestOutcome, startBoundedProcess } from '@gradus/sandbox';
import type { Packed } from '@gradus/values';
import type { AuthorFailure } from '../process/author-failure';
import { type ProcessAnswer, type ProcessRequest, answerSchema } from '../process/protocol';
import { ENGINE_FOLDER, readablePaths } from './engine-files';
import type { NativeProcess } from './native-process';

type RunRequest = Extract<ProcessRequest, { kind: 'run' }>;
export type LaneRequest = Omit<RunRequest, 'kind' | 'skeleton'> & {
  readonly packed: Packed;
  /** The file that is to blame where nothing tells which. */
  readonly file: string;
};

export type LaneOutcome =
  | { readonly kind: 'answer'; readonly packed: Packed }
  | { readonly kind: 'failed'; readonly failure: AuthorFailure }
  | Unavailable;

export interface Unavailable {
  readonly kind: 'unavailable';
  readonly reason: string;
  /** The backend did not prove itself: it will not for any other exercise either. */
  readonly isRefused?: true;
}

export type ProofOutcome = Extract<ProcessAnswer, { kind: 'proven' }> | Unavailable;

export interface LaneOptions {
  readonly idleMs: number;
  /** Absent: the process whose backends live in the isolate. */
  readonly native?: { readonly entry: string; readonly needs: NativeProcess };
}

const MEMORY_MIB = 1024;
/** TensorFlow's library alone loads 300. */
const NATIVE_MEMORY_MIB = 4096;
const LIFETIME_CPU_SECONDS = 3600;
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
/** The isolate's own deadline comes first, so that the author reads which case it was. */
const GRACE_SECONDS = 1;
/** The first use of a graphics card compiles its kernels. */
const PROVE_SECONDS = 120;

/**
 * One reference process at a time, started when needed, ended when idle, replaced after any anomaly. Requests wait for one
 * another. One with a native backend serves one exercise and is then thrown away: its kernels trust what they are given.
 */
export class Lane {
  private process: Promise<BoundedProcess> | undefined;
  private tail: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;
  private closed = false;
  private served: string | undefined;
  private readonly memoryMiB: number;

  constructor(private readonly options: LaneOptions) {
    this.memoryMiB = options.native === undefined ? MEMORY_MIB : NATIVE_MEMORY_MIB;
  }

  request(request: LaneRequest): Promise<LaneOutcome> {
    return this.inTurn(async () => {
      if (this.options.native !== undefined && this.served !== undefined && this.served !== request.gradingHash) await this.end();
      const first = await this.attempt(request);
      // Nothing of the author's is to blame: once more, in a new process.
      const outcome = first.kind === 'unavailable' && !this.closed ? await this.attempt(request) : first;
      this.served = request.gradingHash;
      return outcome;
    });
  }

  /** Starts the backend and lets it give the known answers. */
  prove(backend: ProcessRequest['backend']): Promise<ProofOutcome> {
    return this.inTurn(async () => {
      const outcome = await this.ask({ body: { kind: 'prove', backend, precision: 'float32' } satisfies ProcessRequest, numbers: new Float64Array(0) }, PROVE_SECONDS);
      if (outcome.kind === 'unavailable') return outcome;
      if (outcome.kind !== 'answered') return this.lost(reasonOf(outcome));
      const answer = answerSchema.safeParse(outcome.answer.body).data;
      if (answer?.kind === 'proven') return answer;
      return answer?.kind === 'refused' ? this.refused(answer.reason) : this.lost('the reference process gave an answer that is none');
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.end();
    await this.tail;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const outcome = this.tail.then(async () => {
      clearTimeout(this.idle);
      try {
        return await work();
      } finally {
        if (!this.closed) this.idle = setTimeout(() => this.endInTurn(), this.options.idleMs).unref();
      }
    });
    this.tail = outcome.catch(() => undefined);
    return outcome;
  }

  /** After what may have been asked in the same moment. */
  private endInTurn(): void {
    this.tail = this.tail.then(() => this.end());
  }

  private async attempt({ packed, file, ...request }: LaneRequest): Promise<LaneOutcome> {
    const body: ProcessRequest = { kind: 'run', ...request, skeleton: packed.skeleton };
    const outcome = await this.ask({ body, numbers: packed.numbers }, request.seconds + GRACE_SECONDS);
    switch (outcome.kind) {
      case 'unavailable':
        return outcome;
      case 'answered':
        return this.readAnswer(answerSchema.safeParse(outcome.answer.body).data, outcome.answer.numbers);
      case 'time-limit':
        return this.blame(file, `needs more than ${request.seconds} s`);
      case 'memory-limit':
        return this.blame(file, `needs more than ${this.memoryMiB} MiB of memory`);
      case 'output-limit':
        return this.blame(file, 'gives more data than can be taken');
      case 'lost':
      case 'crashed':
        return this.lost(reasonOf(outcome));
    }
  }

  private async ask(message: Message, seconds: number): Promise<RequestOutcome | Unavailable> {
    if (this.closed) return { kind: 'unavailable', reason: 'the references have been closed' };
    const process = await this.running();
    const problem = await process.ready;
    if (problem !== undefined) return this.lost(`the reference process did not start: ${problem}`);
    // On a busy machine wall time passes faster than CPU time.
    return process.request(message, { cpuMs: seconds * 1000, wallMs: 2 * seconds * 1000, maxBytes: MAX_ANSWER_BYTES, residentMiB: this.memoryMiB });
  }

  private async readAnswer(answer: ProcessAnswer | undefined, numbers: Float64Array): Promise<LaneOutcome> {
    switch (answer?.kind) {
      case 'answer':
        return { kind: 'answer', packed: { skeleton: answer.skeleton, numbers } };
      case 'failed':
        if (answer.stopped) await this.end();
        return { kind: 'failed', failure: withoutAbsent(answer.failure) };
      case 'refused':
        return this.refused(answer.reason);
      case 'broken':
        return this.lost(answer.reason);
      default:
        return this.lost('the reference process gave an answer that is none');
    }
  }

  private async blame(file: string, message: string): Promise<LaneOutcome> {
    await this.end();
    return { kind: 'failed', failure: { file, message } };
  }

  private async lost(reason: string): Promise<Unavailable> {
    await this.end();
    return { kind: 'unavailable', reason };
  }

  private async refused(reason: string): Promise<Unavailable> {
    return { ...(await this.lost(reason)), isRefused: true };
  }

  private async running(): Promise<BoundedProcess> {
    const current = await this.process;
    if (current?.isAlive === true) return current;
    const { native } = this.options;
    this.process = startBoundedProcess({
      entry: join(ENGINE_FOLDER, native?.entry ?? 'reference-process.js'),
      ...native?.needs,
      readable: [...readablePaths(), ...(native?.needs.readable ?? [])],
      memoryMiB: this.memoryMiB,
      lifetimeCpuSeconds: LIFETIME_CPU_SECONDS,
    });
    return this.process;
  }

  private async end(): Promise<void> {
    clearTimeout(this.idle);
    this.served = undefined;
    const process = await this.process?.catch(() => undefined);
    this.process = undefined;
    process?.kill();
    await process?.exited;
  }
}

function reasonOf(outcome: Exclude<RequestOutcome, { kind: 'answered' }>): string {
  switch (outcome.kind) {
    case 'lost':
      return `the reference process was lost: ${outcome.detail}`;
    case 'crashed':
      return `the reference process crashed: ${outcome.detail}`;
    default:
      return `the reference process ran into its limit (${outcome.kind})`;
  }
}

function withoutAbsent({ file, line, column, about = '', message }: Extract<ProcessAnswer, { kind: 'failed' }>['failure']): AuthorFailure {
  return { file, about, message, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}
