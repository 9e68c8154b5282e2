import { randomBytes } from 'node:crypto';
import { type Packed, type Value, pack } from '@gradus/values';
import type { BoundedProcess, Message, RequestOutcome } from '../bounded/bounded-process';
import type { CaseOutcome, Job, ProgramVerdict, RunOutcome } from '../sandbox';
import { OUTPUT_LIMITS } from './output-limits';
import { programError } from './program-error';
import { type CaseEvent, type RunnerAnswer, answerSchema, eventSchema } from './protocol';
import { readReturned } from './read-returned';
import { refusalOf } from './refusal';
import type { PackedRef, RunnerRequest } from './runner-request';
import { shortText } from './short-text';

export interface JobRun {
  readonly outcome: RunOutcome;
  /** Whether the runner may take another job of this person. */
  readonly isClean: boolean;
}

/** Wall time allowed for each second of CPU time: the machine may be busy with others. */
const WALL_PER_CPU = 3;
const WALL_EXTRA_MS = 2000;
/** All cases of a job together. */
const MAX_ANSWER_BYTES = 128 * 1024 * 1024;
/** The rest is the process itself: node, the other realm, what is on its way out. */
const HEAP_SHARE = 0.5;

/** Runs one job in a runner and reads what came back, whatever the program did to the runner. */
export async function runJob(runner: BoundedProcess, job: Job, onCase: (done: number) => void): Promise<JobRun> {
  const start = performance.now();
  const transcript = new Transcript(job, onCase);
  const wallMs = job.limits.cpuSeconds * 1000 * WALL_PER_CPU + WALL_EXTRA_MS;
  const { cpuSeconds, memoryMiB: residentMiB } = job.limits;
  const limits = { cpuMs: cpuSeconds * 1000, wallMs: wallMs + WALL_EXTRA_MS, residentMiB, maxBytes: MAX_ANSWER_BYTES };
  const outcome = await runner.request(requestOf(job, wallMs), limits, (event) => transcript.add(event));
  const runMs = performance.now() - start;
  if (outcome.kind === 'lost') return { outcome: { kind: 'unavailable', reason: outcome.detail }, isClean: true };
  const answer = outcome.kind === 'answered' ? parseAnswer(outcome) : undefined;
  if (answer === undefined) return { outcome: transcript.endedBy(limitOf(outcome), runMs), isClean: false };
  switch (answer.answer) {
    case 'refused':
      return { outcome: { kind: 'does-not-compile', diagnostics: [refusalOf(answer.message, job.program)] }, isClean: true };
    case 'load-failed':
      return { outcome: loadFailed(job, answer, runMs), isClean: !answer.spoilt };
    case 'done':
      return { outcome: transcript.finished(runMs), isClean: transcript.isComplete && !answer.spoilt };
  }
}

function requestOf(job: Job, wallMs: number): Message {
  const packed: Packed[] = [];
  const ref = (value: Value): PackedRef => {
    const one = pack(value);
    packed.push(one);
    return { skeleton: one.skeleton, numbers: one.numbers.length };
  };
  const cases = job.cases.map(({ calls }) => ({ calls: calls.map((call) => ({ export: call.export, args: call.args.map(ref) })) }));
  const numbers = new Float64Array(packed.reduce((sum, one) => sum + one.numbers.length, 0));
  let offset = 0;
  for (const one of packed) {
    numbers.set(one.numbers, offset);
    offset += one.numbers.length;
  }
  const heapMiB = Math.floor(job.limits.memoryMiB * HEAP_SHARE);
  const { program, exports, randomSeed } = job;
  const loadedName = `$loaded${randomBytes(8).toString('hex')}`;
  const body: RunnerRequest = { code: program.code, exports, cases, heapMiB, wallMs, output: OUTPUT_LIMITS, randomSeed, loadedName };
  return { body, numbers };
}

interface Ending {
  readonly verdict: ProgramVerdict;
  readonly message: string;
}

function limitOf(outcome: Exclude<RequestOutcome, { kind: 'lost' }>): Ending {
  switch (outcome.kind) {
    case 'answered':
      return { verdict: 'crashed', message: 'the runner gave an answer that cannot be read' };
    case 'time-limit':
      return { verdict: 'time-limit', message: 'the time limit was reached' };
    case 'memory-limit':
      return { verdict: 'memory-limit', message: 'the memory limit was reached' };
    case 'output-limit':
      return { verdict: 'output-limit', message: 'the output is too large' };
    case 'crashed':
      return { verdict: 'crashed', message: outcome.detail };
  }
}

function parseAnswer({ answer }: Extract<RequestOutcome, { kind: 'answered' }>): RunnerAnswer | undefined {
  const parsed = answerSchema.safeParse(answer.body);
  return parsed.success ? parsed.data : undefined;
}

function loadFailed(job: Job, answer: Extract<RunnerAnswer, { answer: 'load-failed' }>, runMs: number): RunOutcome {
  const error = programError(answer.thrown, job.program);
  return { kind: 'load-failed', verdict: answer.verdict, error, console: answer.console, runMs };
}

/** What the runner reported, case by case. */
class Transcript {
  private readonly cases: CaseOutcome[] = [];
  private missing: readonly string[] | undefined;
  private hasStarted = false;

  constructor(
    private readonly job: Job,
    private readonly onCase: (done: number) => void,
  ) {}

  /** @throws where the report is none, which ends the runner */
  add({ body, numbers }: Message): void {
    const event = eventSchema.parse(body);
    if (event.event === 'started') {
      this.hasStarted = true;
      return;
    }
    if (event.event === 'loaded') {
      this.missing = event.missing.filter((name) => this.job.exports.includes(name));
      return;
    }
    const jobCase = this.job.cases[this.cases.length];
    if (!jobCase) throw new Error('more cases than the job has');
    this.cases.push(event.case.kind === 'returned' ? readReturned(event.case, numbers, jobCase) : otherOutcome(event.case, this.job));
    this.onCase(this.cases.length);
  }

  get isComplete(): boolean {
    return this.missing !== undefined && this.cases.length === this.job.cases.length;
  }

  finished(runMs: number): RunOutcome {
    if (this.isComplete) return this.ran(this.cases, runMs);
    return this.endedBy({ verdict: 'crashed', message: 'the runner left out a case' }, runMs);
  }

  /** The runner died, or had to be killed: the case that was running has this verdict, the later ones were not run. */
  endedBy({ verdict, message }: Ending, runMs: number): RunOutcome {
    if (!this.hasStarted) return { kind: 'unavailable', reason: `the runner failed before the program began: ${message}` };
    const error = { name: '', message };
    if (this.missing === undefined) return { kind: 'load-failed', verdict, error, console: [], runMs };
    const timeMs = Math.max(0, runMs - this.cases.reduce((sum, one) => sum + ('timeMs' in one ? one.timeMs : 0), 0));
    const running: CaseOutcome = { kind: 'ended', verdict, error, console: [], timeMs };
    const rest = this.job.cases.slice(this.cases.length + 1).map((): CaseOutcome => ({ kind: 'not-run' }));
    return this.ran([...this.cases, running, ...rest].slice(0, this.job.cases.length), runMs);
  }

  private ran(cases: readonly CaseOutcome[], runMs: number): RunOutcome {
    return { kind: 'ran', missingExports: this.missing ?? [], cases, runMs };
  }
}

function otherOutcome(event: Exclude<CaseEvent, { kind: 'returned' }>, { program }: Job): CaseOutcome {
  switch (event.kind) {
    case 'not-run':
      return { kind: 'not-run' };
    case 'threw': {
      const { thrown, console, timeMs } = event;
      return { kind: 'ended', verdict: 'runtime-error', error: programError(thrown, program), console, timeMs };
    }
    case 'limit': {
      const { limit: verdict, message, console, timeMs } = event;
      return { kind: 'ended', verdict, error: { name: '', message: shortText(message) }, console, timeMs };
    }
  }
}
