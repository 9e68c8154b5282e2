import type { Job } from '@gradus/sandbox';
import { type Attempt, attempt, isAttemptVerdict, verdictOf } from '../attacks/attempt';
import type { Trial } from '../attacks/trial';
import { fuzzProgram } from './grammar/program';

export interface Series {
  readonly seed: number;
  /** From `first` on, so many. */
  readonly first: number;
  readonly count: number;
}

/** A program that did what none may do. */
export interface Breach {
  readonly number: number;
  readonly what: string;
  readonly source: string;
}

export interface Survival {
  readonly breaches: readonly Breach[];
  readonly verdicts: ReadonlyMap<string, number>;
  readonly slowestMs: number;
}

/** Little time, so that a series ends; now and then enough to fill the memory. */
const limitsOf = (number: number): Job['limits'] => ({ cpuSeconds: number % 8 === 0 ? 1.5 : 0.25, memoryMiB: 512 });
/** The sandbox's own: 0.5 s of CPU time to compile; to run, three times the CPU time and 4 s of wall time. */
const allowedMs = ({ cpuSeconds }: Job['limits']): number => 500 + 3000 * cpuSeconds + 4000;
/** For the start of processes, and for waiting behind the other program and those before it that took long. */
const GRACE_MS = 5000;
/** Programs at the same time. */
const AT_ONCE = 2;
/** After so many, an honest program is tried. */
const HONEST_EVERY = 10;

/** Runs the programs of a series and tells of those after which something is not as it should be. */
export async function survive(trial: Trial, { seed, first, count }: Series): Promise<Survival> {
  const breaches: Breach[] = [];
  const verdicts = new Map<string, number>();
  const numbers = Array.from({ length: count }, (_, i) => first + i).values();
  let slowestMs = 0;
  const work = async (worker: number): Promise<void> => {
    let person = `${worker}`;
    for (const number of numbers) {
      const source = fuzzProgram(seed, number);
      const limits = limitsOf(number);
      const start = performance.now();
      const attempted = await attempt(trial.sandbox, { person, source, limits }).catch((error: unknown) => ({ kind: 'unavailable', reason: String(error) }) as const);
      const elapsedMs = performance.now() - start;
      slowestMs = Math.max(slowestMs, elapsedMs);
      const verdict = verdictOf(attempted);
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      const what = wrongWith(attempted, elapsedMs, limits) ?? (number % HONEST_EVERY === 0 ? await honestTrouble(trial, person) : undefined);
      if (what !== undefined) breaches.push({ number, what, source });
      // Who ran into a limit gets a smaller share of the machine, which is tested elsewhere; here it would only take longer.
      if (trial.sandbox.ranIntoLimit(person)) person = `${worker}, after ${number}`;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, worker) => work(worker)));
  return { breaches, verdicts, slowestMs };
}

function wrongWith(attempted: Attempt, elapsedMs: number, limits: Job['limits']): string | undefined {
  const verdict = verdictOf(attempted);
  if (!isAttemptVerdict(verdict)) return `it ended as ${verdict}: ${JSON.stringify(attempted)}`;
  if (JSON.stringify(attempted).includes('ESCAPED')) return 'it found what is outside of the isolate';
  if (elapsedMs > allowedMs(limits) + GRACE_MS) return `it took ${Math.round(elapsedMs)} ms`;
  return undefined;
}

async function honestTrouble(trial: Trial, person: string): Promise<string | undefined> {
  try {
    await trial.expectHonest(person, 'somebody else');
    return undefined;
  } catch (error) {
    return `an honest program after it: ${String(error)}`;
  }
}
