import { LIMITS } from '@gradus/contract';
import type { ExerciseBundle } from '@gradus/exercise';
import { type Value, fromPlain, pack } from '@gradus/values';
import type { AuthorOutcome, OutputCache, Precision, PrepareRequest, PreparedCase, PreparedGroup } from '../references';
import type { AuthorCompiler } from './author-modules';
import { checkPromises } from './check-promises';
import { readHarnessAnswer } from './harness-answer';
import type { Lane } from './lane';
import { parsePreparedCases } from './prepared-cases';

export interface PrepareContext {
  readonly compiler: AuthorCompiler;
  readonly cache: OutputCache;
  readonly lane: Lane;
  readonly seconds: number;
  /** Backend and hash of the engine. */
  readonly engine: readonly string[];
  /** Groups that are being computed: who asks for the same waits for it. */
  readonly underWay: Map<string, Promise<AuthorOutcome<readonly PreparedCase[]>>>;
}

export interface GroupRequest {
  readonly bundle: ExerciseBundle;
  readonly group: string;
  readonly seed: number;
  readonly precision: Precision;
  /** Relative size of noise on real-valued inputs. */
  readonly noise: number;
}

const MAX_CASES = 200;

/** Each group is kept on its own: whoever asks for other groups under the same seed finds it. */
export async function prepare(
  context: PrepareContext,
  { bundle, groups, seed, precision = 'float32' }: PrepareRequest,
): Promise<AuthorOutcome<readonly PreparedGroup[]>> {
  const prepared: PreparedGroup[] = [];
  for (const group of groups) {
    const outcome = await prepareGroup(context, { bundle, group, seed, precision, noise: 0 });
    if (outcome.kind !== 'ok') return outcome;
    prepared.push({ id: group, cases: outcome.value });
  }
  return { kind: 'ok', value: prepared };
}

/** The cases of one group with the reference's outputs, from the cache if they are there. */
export async function prepareGroup(context: PrepareContext, request: GroupRequest): Promise<AuthorOutcome<readonly PreparedCase[]>> {
  const { bundle, group, seed, precision, noise } = request;
  const key = ['group', bundle.gradingHash, bundle.id, group, String(seed), precision, String(noise), ...context.engine];
  const [kept] = (await context.cache.get(key)) ?? [];
  if (kept !== undefined) return { kind: 'ok', value: parsePreparedCases(kept) };
  const name = JSON.stringify(key);
  const underWay = context.underWay.get(name);
  if (underWay !== undefined) return underWay;
  const computing = compute(context, request, key).finally(() => context.underWay.delete(name));
  context.underWay.set(name, computing);
  return computing;
}

async function compute(context: PrepareContext, request: GroupRequest, key: readonly string[]): Promise<AuthorOutcome<readonly PreparedCase[]>> {
  const { bundle, precision } = request;
  const modules = await context.compiler.modulesOf(bundle);
  if (modules.kind !== 'ok') return modules;
  const { texts, locate } = modules.value;
  const outcome = await context.lane.request({
    file: 'reference.ts',
    precision,
    gradingHash: bundle.gradingHash,
    // Checks are no part of preparing: a fault in them must not hide behind the cases.
    modules: texts.filter(([file]) => file !== 'checks.ts').map(([file, code]) => [file, code]),
    seconds: context.seconds,
    packed: pack(toRequestValue(request)),
  });
  if (outcome.kind === 'failed') return locate(outcome.failure);
  if (outcome.kind === 'unavailable') return outcome;
  const answer = readHarnessAnswer(outcome.packed, 'reference.ts', (value) => ({ value, cases: parsePreparedCases(value) }));
  if (answer.kind === 'failed') return locate(answer.failure);
  const { value, cases } = answer.value;
  const broken = checkPromises(bundle, request.group, cases);
  if (broken !== undefined) return broken;
  await context.cache.put(key, [value]);
  return { kind: 'ok', value: cases };
}

function toRequestValue({ bundle, group, seed, noise }: GroupRequest): Value {
  return fromPlain({
    exercise: bundle.id, group, seed, noise,
    exports: Object.keys(bundle.spec.exports),
    maxCases: MAX_CASES,
    maxNumbers: LIMITS.outputNumbersPerCase,
  });
}
