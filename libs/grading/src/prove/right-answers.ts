import type { ExerciseBundle } from '@gradus/exercise';
import type { BackendId, PrepareRequest, References } from '@gradus/reference';
import type { CaseOutcome } from '@gradus/sandbox';
import type { Value } from '@gradus/values';
import type { Engine } from '../engine';
import { type PlannedCase, jobCase } from '../plan';

/** Answers by case. */
export type Answers = ReadonlyMap<string, Value>;

/** The answers of one way to compute them that is right. */
export interface RightAnswers {
  /** As the report names it: `the backend wasm`, `solutions/loops.ts`. */
  readonly by: string;
  readonly answers: Answers;
}

export interface Collected {
  /** The arbiter's, in float64. */
  readonly exact: Answers;
  readonly right: readonly RightAnswers[];
}

export interface Subject {
  readonly bundle: ExerciseBundle;
  readonly engine: Engine;
  readonly planned: readonly PlannedCase[];
  readonly hiddenSeed: number;
}

/** The reference in float64, in float32 and on every backend of this machine, and every solution. @returns a sentence where one of them fails */
export async function collectRightAnswers(subject: Subject): Promise<Collected | string> {
  const exact = await referenceAnswers(subject, { precision: 'float64' });
  if (typeof exact === 'string') return `in float64: ${exact}`;
  const right: RightAnswers[] = [];
  for (const backend of await presentBackends(subject.engine.references)) {
    const answers = await referenceAnswers(subject, { backend });
    // Outside the isolate a reference may be one that is computed inside it after all, as one that reads numbers at once is on WebGPU.
    if (typeof answers === 'string' && backend !== 'cpu' && backend !== 'wasm') continue;
    if (typeof answers === 'string') return `on the backend ${backend}: ${answers}`;
    right.push({ by: `the backend ${backend}`, answers });
  }
  right.push({ by: 'the reference in use', answers: answersOfPlan(subject.planned) });
  for (const { file, source } of subject.bundle.solutions) right.push({ by: file, answers: await solutionAnswers(subject, source) });
  return { exact, right };
}

const surveyed = new WeakMap<References, Promise<readonly BackendId[]>>();

/** Asked once: it starts a process for each. */
function presentBackends(references: References): Promise<readonly BackendId[]> {
  const known = surveyed.get(references);
  if (known !== undefined) return known;
  const asking = references.survey().then((reports) => reports.filter(({ isPresent }) => isPresent).map(({ id }) => id));
  surveyed.set(references, asking);
  return asking;
}

function answersOfPlan(planned: readonly PlannedCase[]): Answers {
  return new Map(planned.map(({ id, prepared }) => [id, prepared.expected]));
}

async function referenceAnswers(
  { bundle, engine, planned, hiddenSeed }: Subject,
  how: Pick<PrepareRequest, 'backend' | 'precision'>,
): Promise<Answers | string> {
  const values = new Map<string, Value>();
  for (const visibility of ['visible', 'hidden'] as const) {
    const groups = bundle.spec.groups.filter((group) => group.visibility === visibility).map((group) => group.id);
    const prepared = await engine.references.prepare({ bundle, groups, seed: visibility === 'visible' ? 1 : hiddenSeed, ...how });
    if (prepared.kind !== 'ok') return prepared.kind === 'unavailable' ? prepared.reason : `${prepared.file}: ${prepared.message}`;
    prepared.value.forEach(({ id, cases }) => cases.forEach((one) => values.set(`${id}/${one.id}`, one.expected)));
  }
  return planned.every((one) => values.has(one.id)) ? values : 'there are other cases';
}

async function solutionAnswers({ bundle, engine, planned }: Subject, source: string): Promise<Answers> {
  const compiled = await engine.sandbox.compile(source);
  if (compiled.kind !== 'compiled') return new Map();
  const run = await engine.sandbox.run({
    person: `author ${bundle.id}`,
    program: compiled.program,
    exports: Object.keys(bundle.spec.exports),
    cases: planned.map(jobCase),
    limits: engine.limitsOf(bundle.spec),
    randomSeed: 1,
  });
  if (run.kind !== 'ran') return new Map();
  return new Map(planned.flatMap((one, i) => entryOf(one.id, run.cases[i])));
}

function entryOf(id: string, outcome: CaseOutcome | undefined): Array<readonly [string, Value]> {
  const answer = outcome?.kind === 'returned' ? outcome.outputs[0] : undefined;
  return answer ? [[id, answer]] : [];
}
