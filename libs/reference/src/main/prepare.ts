import { LIMITS } from '@gradus/contract';
import type { ExerciseBundle } from '@gradus/exercise';
import { type Value, fromPlain, pack } from '@gradus/values';
import type { AuthorOutcome, BackendId, OutputCache, Precision, PrepareRequest, PreparedCase, PreparedGroup } from '../references';
import type { AuthorCompiler } from './author-modules';
import { type Backend, type Backends, realmBackendOf } from './backends';
import { checkPromises } from './check-promises';
import { readHarnessAnswer } from './harness-answer';
import type { Unavailable } from './lane';
import { parsePreparedCases } from './prepared-cases';

export interface PrepareContext {
  readonly compiler: AuthorCompiler;
  readonly cache: OutputCache;
  readonly backends: Backends;
  readonly seconds: number;
  /** Groups that are being computed: who asks for the same waits for it. */
  readonly underWay: Map<string, Promise<GroupOutcome>>;
}

export interface GroupRequest {
  readonly bundle: ExerciseBundle;
  readonly group: string;
  readonly seed: number;
  readonly precision: Precision;
  /** Relative size of noise on real-valued inputs. */
  readonly noise: number;
  /** Absent: the one in use. */
  readonly backend?: BackendId;
}

const MAX_CASES = 200;

/** Each group is kept on its own: whoever asks for other groups under the same seed finds it. */
export async function prepare(
  context: PrepareContext,
  { bundle, groups, seed, precision = 'float32', backend }: PrepareRequest,
): Promise<AuthorOutcome<readonly PreparedGroup[]>> {
  const prepared: PreparedGroup[] = [];
  for (const group of groups) {
    const outcome = await prepareGroup(context, { bundle, group, seed, precision, noise: 0, ...(backend === undefined ? {} : { backend }) });
    if (outcome.kind !== 'ok') return outcome;
    prepared.push({ id: group, cases: outcome.value });
  }
  return { kind: 'ok', value: prepared };
}

/** The cases of one group with the reference's outputs, from the cache if they are there. */
export async function prepareGroup(context: PrepareContext, request: GroupRequest): Promise<AuthorOutcome<readonly PreparedCase[]>> {
  const { bundle, precision, backend: named } = request;
  const absence = named === undefined ? undefined : await context.backends.absenceOf(named);
  if (absence !== undefined) return { kind: 'unavailable', reason: `${named}: ${absence}` };
  const backend = context.backends.select({ gradingHash: bundle.gradingHash, precision, ...(named === undefined ? {} : { backend: named }) });
  if ('unavailable' in backend) return { kind: 'unavailable', reason: backend.unavailable };
  const outcome = await computeOnce(context, request, backend);
  if (named !== undefined || precision === 'float64' || !isTheBackends(outcome, backend)) return outcome;
  const reason = outcome.kind === 'unavailable' ? outcome : { reason: `${outcome.file}: ${outcome.message}` };
  return context.backends.giveUp(backend, bundle, reason) ? prepareGroup(context, request) : outcome;
}

/** Behind the bridge even an author's error may be the backend's: the isolate's own backends have the last word. */
function isTheBackends<T extends AuthorOutcome<unknown>>(outcome: T, { candidate }: Backend): outcome is Exclude<T, { kind: 'ok' }> {
  if ('isCompilers' in outcome) return false;
  return outcome.kind === 'unavailable' || (outcome.kind === 'exercise-error' && candidate.home.kind === 'bridge');
}

async function computeOnce(context: PrepareContext, request: GroupRequest, backend: Backend): Promise<GroupOutcome> {
  const { bundle, group, seed, precision, noise } = request;
  const key = ['group', bundle.gradingHash, bundle.id, group, String(seed), precision, String(noise), ...context.backends.keyOf(backend)];
  const [kept] = (await context.cache.get(key)) ?? [];
  if (kept !== undefined) return { kind: 'ok', value: parsePreparedCases(kept) };
  const name = JSON.stringify(key);
  const underWay = context.underWay.get(name);
  if (underWay !== undefined) return underWay;
  const computing = compute(context, request, { backend, key }).finally(() => context.underWay.delete(name));
  context.underWay.set(name, computing);
  return computing;
}

/** `isRefused`: see the lane's. `isCompilers`: no backend had been asked yet. */
export type GroupOutcome = AuthorOutcome<readonly PreparedCase[]> | Unavailable | (Exclude<AuthorOutcome<never>, { kind: 'ok' }> & { readonly isCompilers: true });

interface Computing {
  readonly backend: Backend;
  readonly key: readonly string[];
}

async function compute(context: PrepareContext, request: GroupRequest, { backend, key }: Computing): Promise<GroupOutcome> {
  const { bundle, precision } = request;
  const modules = await context.compiler.modulesOf(bundle);
  if (modules.kind !== 'ok') return { ...modules, isCompilers: true };
  const { texts, locate } = modules.value;
  const outcome = await backend.lane.request({
    file: 'reference.ts',
    backend: realmBackendOf(backend.candidate),
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
