/** The process that runs programs: one job at a time, each in a fresh isolate. Started by the pool. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Value, unpack } from '@gradus/values';
import { type Served, end, serveRequests } from '../bounded/serve';
import type { Answer, Returned } from '../isolate/harness';
import { argumentsText } from './arguments-text';
import { IsolateSession, type StepOutcome } from './isolate-session';
import type { CaseEvent, RunnerAnswer, RunnerEvent, Thrown } from './protocol';
import { type PackedRef, type RunnerRequest, TIDY } from './runner-request';

type Report = (event: Served) => void;

// Else the zone of the machine would show in every date, and a program's result would depend on where it is graded.
process.env['TZ'] = 'UTC';

/** An ordinary one takes 2 ms of CPU time. On busy cores it waits for its turn as well, and nothing is wrong with it. */
const SLOW_DISPOSE = { cpuMs: 50, wallMs: 1000 };
const NO_NUMBERS = new Float64Array(0);

function handle({ body, numbers }: Served, report: Report): Served {
  if (body === TIDY) {
    collectGarbage();
    return { body: null, numbers: NO_NUMBERS };
  }
  // From the pool, which is trusted.
  return runJob(body as RunnerRequest, numbers, report);
}

function runJob(request: RunnerRequest, numbers: Float64Array, report: Report): Served {
  const session = takeSession(request.heapMiB);
  session.arm(request);
  report({ body: { event: 'started' } satisfies RunnerEvent, numbers: NO_NUMBERS });
  const reply = (answer: RunnerAnswer): Served => ({ body: answer, numbers: NO_NUMBERS });
  const loaded = session.load(request);
  if (loaded.kind === 'refused') {
    return reply({ answer: 'refused', message: loaded.message });
  }
  if (loaded.kind === 'failed') {
    const spoilt = loaded.verdict !== 'runtime-error';
    const console = spoilt ? [] : session.takeLines();
    return reply({ answer: 'load-failed', verdict: loaded.verdict, thrown: loaded.thrown, console, spoilt });
  }
  report({ body: { event: 'loaded', missing: [...loaded.missing] } satisfies RunnerEvent, numbers: NO_NUMBERS });
  const spoilt = runCases({ request, numbers, missing: loaded.missing, session, report });
  return reply({ answer: 'done', spoilt });
}

let current: IsolateSession | undefined;
let prepared: IsolateSession | undefined;

function takeSession(heapMiB: number): IsolateSession {
  current = prepared?.heapMiB === heapMiB ? prepared : new IsolateSession(heapMiB);
  if (current === prepared) prepared = undefined;
  return current;
}

/** After an answer, when nobody waits: the isolate goes, and the next one is made ready. */
function rest(): void {
  if (!current) return;
  // A slow end means that something is left behind. The pool finds the process gone and takes another.
  const { cpuMs, wallMs } = current.dispose();
  if (cpuMs > SLOW_DISPOSE.cpuMs || wallMs > SLOW_DISPOSE.wallMs) end();
  prepared ??= new IsolateSession(current.heapMiB);
  current = undefined;
}

interface CasesRun {
  readonly request: RunnerRequest;
  readonly numbers: Float64Array;
  readonly missing: readonly string[];
  readonly session: IsolateSession;
  readonly report: Report;
}

/** @returns whether the isolate ran into a limit, after which no further case is run */
function runCases({ request, numbers, missing, session, report }: CasesRun): boolean {
  const source = new NumberSource(numbers);
  let spoilt = false;
  for (const { calls } of request.cases) {
    const inputs = calls.map((call) => ({ export: call.export, args: call.args.map((arg) => source.take(arg)) }));
    const runnable: boolean = !spoilt && calls.every((call) => !missing.includes(call.export));
    const { event, numbers: output, isSpoilt = false }: CaseRun = runnable ? runCase(session, inputs) : withoutNumbers({ kind: 'not-run' });
    spoilt ||= isSpoilt;
    report({ body: { event: 'case', case: event } satisfies RunnerEvent, numbers: output });
  }
  return spoilt;
}

interface CaseRun {
  readonly event: CaseEvent;
  readonly numbers: Float64Array;
  /** Whether the isolate ran into a limit. One that waits for ever has not: no microtask is left, and the next call finds it at rest. */
  readonly isSpoilt?: boolean;
}

function runCase(session: IsolateSession, calls: ReadonlyArray<{ export: string; args: readonly Value[] }>): CaseRun {
  const start = performance.now();
  const returned: Array<{ readonly found: Returned; readonly numbers: Float64Array }> = [];
  for (const [position, call] of calls.entries()) {
    const step = callOnce(session, call, position === 0);
    if (step.kind === 'limit') return { ...withoutNumbers({ ...step, console: [], timeMs: performance.now() - start }), isSpoilt: true };
    const timeMs = performance.now() - start;
    const [kind, text, buffer] = step.value;
    if (kind === 'returned') returned.push({ found: parseReturned(text), numbers: new Float64Array(buffer) });
    else if (kind === 'threw') return threw(parseThrown(text), session.takeLines(), timeMs);
    else if (kind === 'output-limit') return withoutNumbers({ kind: 'limit', limit: kind, message: text, console: session.takeLines(), timeMs });
    else return withoutNumbers({ kind: 'limit', limit: 'time-limit', message: 'the promise never resolves', console: session.takeLines(), timeMs });
  }
  return gather(returned, session.takeLines(), performance.now() - start);
}

/** The failures to get memory that V8 lets a program catch. */
const CAUGHT_OUT_OF_MEMORY = /^Array buffer allocation failed$|: Out of memory$/;

function threw(thrown: Thrown, console: string[], timeMs: number): CaseRun {
  if (!CAUGHT_OUT_OF_MEMORY.test(thrown.message)) return withoutNumbers({ kind: 'threw', thrown, console, timeMs });
  const event = { kind: 'limit', limit: 'memory-limit', message: 'the memory limit was reached', console, timeMs } as const;
  return { ...withoutNumbers(event), isSpoilt: true };
}

function callOnce(session: IsolateSession, call: { export: string; args: readonly Value[] }, track: boolean): StepOutcome<Answer> {
  const begun = session.begin({ export: call.export, ...argumentsText(call.args), track });
  // There are no timers: what the microtasks have not resolved by now, nothing will.
  return begun.kind === 'ok' && begun.value[0] === 'pending' ? session.settle() : begun;
}

function gather(returned: ReadonlyArray<{ readonly found: Returned; readonly numbers: Float64Array }>, console: string[], timeMs: number): CaseRun {
  const outputs: PackedRef[] = [];
  const outputNumbers: Float64Array[] = [];
  const changedNumbers: Float64Array[] = [];
  for (const { found, numbers } of returned) {
    outputs.push(found.output);
    outputNumbers.push(numbers.subarray(0, found.output.numbers));
    changedNumbers.push(numbers.subarray(found.output.numbers));
  }
  const changed = returned.flatMap(({ found }) => [...found.changed]);
  return { event: { kind: 'returned', outputs, changed, console, timeMs }, numbers: join([...outputNumbers, ...changedNumbers]) };
}

function withoutNumbers(event: CaseEvent): CaseRun {
  return { event, numbers: NO_NUMBERS };
}

function join(parts: readonly Float64Array[]): Float64Array {
  if (parts.length === 1 && parts[0]) return parts[0];
  const numbers = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    numbers.set(part, offset);
    offset += part.length;
  }
  return numbers;
}

// Written by the harness in its own realm.
function parseReturned(text: string): Returned {
  return JSON.parse(text) as Returned;
}
function parseThrown(text: string): Thrown {
  return JSON.parse(text) as Thrown;
}

/** Hands out a frame's numbers in order. */
class NumberSource {
  private offset = 0;
  constructor(private readonly numbers: Float64Array) {}

  take({ skeleton, numbers: count }: PackedRef): Value {
    const numbers = this.numbers.subarray(this.offset, this.offset + count);
    this.offset += count;
    return unpack({ skeleton, numbers });
  }
}

// In a context of its own, so that no student's isolate is born with a `gc`.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
setFlagsFromString('--no-expose-gc');

/** Half of the memory that a job has unless its exercise says otherwise: the isolate made ready for the first job fits it. */
const USUAL_HEAP_MIB = 256;

const WARM_UP: RunnerRequest = {
  code: `
    export const rows = (m) => m.map((row) => row.map((y) => Math.exp(y) + 1));
    export const record = async (text) => { console.log([1, { text }]); return { text, list: [1, [2]], none: null }; };
    export const fail = () => { throw new Error('warm'); };`,
  exports: ['rows', 'record', 'fail'],
  cases: Array.from({ length: 8 }, () => [
    { calls: [{ export: 'rows', args: [{ skeleton: '["n",[8,8]]', numbers: 64 }] }] },
    { calls: [{ export: 'record', args: [{ skeleton: '["s","a"]', numbers: 0 }] }] },
    { calls: [{ export: 'fail', args: [] }] },
  ]).flat(),
  heapMiB: USUAL_HEAP_MIB,
  wallMs: 10_000,
  output: { numbers: 1000, depth: 8, text: 1000, parts: 1000, consoleBytes: 1000 },
  loadedName: '$loaded',
  randomSeed: 1,
};

// Once before the first job: what is compiled or loaded late must be so before the rights are gone, and the memory
// that the process has afterwards is what later jobs are held against.
for (let i = 0; i < 2; i += 1) {
  runJob(WARM_UP, new Float64Array(512).fill(0.5), () => undefined);
  rest();
}
collectGarbage();
void serveRequests(handle, rest);
